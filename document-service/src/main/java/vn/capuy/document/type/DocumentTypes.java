package vn.capuy.document.type;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.document.type.DocumentTypeView.Authority;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;

/** Reads the types, their versions and the authority matrix. */
@ApplicationScoped
public class DocumentTypes {
    private final Jdbi jdbi;

    public DocumentTypes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A type by its stable code. */
    public record DocumentType(String code, boolean administrative, String nameVi, String nameEn, String nameAr) {
        public MultilingualName name() {
            return new MultilingualName(nameVi, nameEn, nameAr);
        }
    }

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
                .map(ConstructorMapper.of(DocumentType.class))
                .list());
    }

    public Versions versions() {
        return new Versions(jdbi.withHandle(handle -> handle.createQuery("""
                        select type, lower(valid) as since, upper(valid) as until, symbol, series, citation, certainty,
                          symbol_citation, symbol_certainty
                        from document_type_version""")
                .map(ConstructorMapper.of(TypeVersion.class))
                .collect(groupingBy(TypeVersion::type))));
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
                        select type, issuer_kind, signing_body, citation, article, certainty from document_authority
                        where valid @> cast(:day as date) order by issuer_kind, signing_body""")
                .bind("day", day)
                .map(ConstructorMapper.of(Line.class))
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
