package vn.capuy.document.type;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.type.DocumentTypeView.Authority;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Reads the types, their versions and the authority matrix. */
@ApplicationScoped
public class DocumentTypes {
    private final Jdbi jdbi;
    private final Projections projections;

    DocumentTypes(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** A type by its stable code. */
    public record DocumentType(String code, boolean administrative, String nameVi, String nameEn, String nameAr) {
        public MultilingualName name() {
            return new MultilingualName(nameVi, nameEn, nameAr);
        }
    }

    /** A type in the caller's language. */
    public record Named(String code, String name, boolean administrative) {}

    /** All versions of all types. */
    public record Versions(Map<String, List<TypeVersion>> byType) {
        public boolean know(String type) {
            return byType.containsKey(type);
        }

        public Optional<TypeVersion> on(String type, LocalDate day) {
            return byType.getOrDefault(type, List.of()).stream()
                    .filter(version -> version.holdsOn(day))
                    .findFirst();
        }
    }

    /** All types, in their order. */
    public List<DocumentType> all() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code, administrative, name_vi, name_en, name_ar from document_type order by position")
                .map(Rows.of(DocumentType.class))
                .list());
    }

    public Versions versions() {
        return new Versions(jdbi.withHandle(handle ->
                handle.createQuery("""
                        select type, holds_from as since,
                          lead(holds_from) over (partition by type order by holds_from) as until, in_force, symbol, series,
                          citation, certainty, symbol_citation, symbol_certainty
                        from (select distinct on (type, holds_from) * from document_type_version where voided_at is null
                          order by type, holds_from, recorded_at desc nulls last) v""").map(Rows.of(TypeVersion.class)).collect(groupingBy(TypeVersion::type))));
    }

    /** A type with all its versions; empty where no version of it ever stood. */
    Optional<DocumentTypeDetail> detail(String code) {
        var versions = projections.all("""
                select id, holds_from as valid_from, case when voided_at is null then
                    lead(holds_from) over (partition by voided_at is null order by holds_from, recorded_at nulls first)
                  end as valid_until, in_force, symbol, series, citation as document, article, certainty,
                  symbol_citation as symbol_document, symbol_certainty, recorded_at, recorded_by, voided_at, void_reason, version
                from document_type_version where type = :code
                order by holds_from, recorded_at nulls first, id""", DocumentTypeDetail.Version.class, Map.of("code", code));
        return projections
                .one(
                        "select code, " + Projections.named("name")
                                + " as name, administrative from document_type where code = :code",
                        Named.class,
                        Map.of("code", code))
                .map(type -> new DocumentTypeDetail(type.code(), type.name(), type.administrative(), versions));
    }

    /** Enters a type behind all others. */
    void enter(TypeRequest request, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into document_type (code, position, administrative, name_vi, name_en, name_ar, recorded_at, recorded_by)
                        select :code, coalesce(max(position), 0) + 1, :administrative, :vi, :en, :ar, :at, :by
                        from document_type""")
                .bind("code", request.code())
                .bind("administrative", request.administrative())
                .bindMethods(request.name())
                .bindMethods(entry)
                .execute());
    }

    /** The types that exist on a day, in their order, each with who may issue it. */
    List<DocumentTypeView> on(LocalDate day, Language language) {
        Versions versions = versions();
        Map<String, List<Line>> matrix = matrix(day);
        return all().stream()
                .flatMap(type -> versions
                        .on(type.code(), day)
                        .map(version -> view(type, version, matrix.getOrDefault(type.code(), List.of()), language))
                        .stream())
                .toList();
    }

    /** A line of the authority matrix. */
    public record Line(
            String type,
            String issuerKind,
            SigningBody signingBody,
            String citation,
            String article,
            Certainty certainty) {
        Authority authority() {
            return new Authority(
                    issuerKind, signingBody, article == null ? citation : article + ", " + citation, certainty);
        }
    }

    private Map<String, List<Line>> matrix(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select type, issuer_kind, signing_body, citation, article, certainty from (
                          select distinct on (issuer_kind, signing_body, type) * from document_authority
                          where holds_from <= :day and voided_at is null
                          order by issuer_kind, signing_body, type, holds_from desc, recorded_at desc nulls last) m
                        where allows order by issuer_kind, signing_body""")
                .bind("day", day)
                .map(Rows.of(Line.class))
                .collect(groupingBy(Line::type)));
    }

    private static DocumentTypeView view(DocumentType type, TypeVersion version, List<Line> matrix, Language language) {
        return new DocumentTypeView(
                type.code(),
                type.name().in(language),
                type.administrative(),
                version.symbol(),
                version.series(),
                version.since(),
                version.until(),
                version.citation(),
                version.certainty(),
                version.symbolCitation(),
                version.symbolCertainty(),
                matrix.stream().map(Line::authority).toList());
    }
}
