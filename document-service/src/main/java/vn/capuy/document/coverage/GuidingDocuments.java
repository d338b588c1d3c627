package vn.capuy.document.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.coverage.CoverageQueries.Count;
import vn.capuy.document.lineage.DocumentStatus;
import vn.capuy.document.lineage.StatusSql;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Lists documents that bodies within the caller's scope must implement, latest first, each with how many did. */
@ApplicationScoped
class GuidingDocuments {
    private static final String LIST = """
            select d.id, d.issuer, %s as issuer_name, d.type, d.notation, d.issued_on,
              case when %s then d.abstract end as abstract_text, %s as status
            from document d join org_unit u on u.code = d.issuer %s
            where %s and %s and\s""".formatted(
                    Projections.named("u.name"),
                    DocumentAccess.CLEARED,
                    StatusSql.status(":day"),
                    StatusSql.effects(":day"),
                    CoverageSql.GUIDES,
                    DocumentAccess.VISIBLE);

    private final Jdbi jdbi;
    private final DocumentAccess access;
    private final CoverageQueries coverage;
    private final CallerLanguage language;
    private final Clock clock;

    GuidingDocuments(Jdbi jdbi, DocumentAccess access, CoverageQueries coverage, CallerLanguage language, Clock clock) {
        this.jdbi = jdbi;
        this.access = access;
        this.coverage = coverage;
        this.language = language;
        this.clock = clock;
    }

    /** A document before its bodies are counted. */
    public record Found(
            UUID id,
            String issuer,
            String issuerName,
            String type,
            String notation,
            LocalDate issuedOn,
            String abstractText,
            DocumentStatus status) {

        GuidingDocument with(Count count) {
            int expected = count == null ? 0 : count.expected();
            int issued = count == null ? 0 : count.issued();
            return new GuidingDocument(
                    id,
                    issuer,
                    issuerName,
                    type,
                    notation,
                    issuedOn,
                    abstractText,
                    status,
                    expected,
                    issued,
                    expected - issued);
        }
    }

    Page<GuidingDocument> page(GuidingFilter filter, PageRequest page) {
        var place = page.place(2);
        var conditions = filter.conditions();
        place.ifPresent(after -> conditions.add("(d.issued_on, d.id) < (:afterDay, :afterId)"));
        String sql = LIST + String.join(" and ", conditions) + " order by d.issued_on desc, d.id desc limit :rows";
        LocalDate day = filter.onDay == null ? access.today() : filter.onDay;
        List<Found> rows = jdbi.withHandle(handle -> access.bind(handle.createQuery(sql))
                .bindMap(filter.bindings())
                .bind("lang", language.get().tag())
                .bind("day", day)
                .bind("knownAt", clock.instant().atOffset(ZoneOffset.UTC))
                .bind("afterDay", place.map(after -> after.date(0)).orElse(null))
                .bind("afterId", place.map(after -> after.id(1)).orElse(null))
                .bind("rows", page.rows())
                .map(Rows.of(Found.class))
                .list());
        Page<Found> found = Page.of(rows, page.limit, row -> Cursor.at(row.issuedOn(), row.id()));
        Map<UUID, Count> counts =
                coverage.counts(found.items().stream().map(Found::id).toList(), day);
        return found.map(each -> each.with(counts.get(each.id())));
    }
}
