package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads the status of documents that exist for the caller. */
@ApplicationScoped
class StatusQueries {
    private static final String DOCUMENT = """
            select d.id, d.issuer, %1$s as issuer_name, d.type, %2$s as type_name, d.notation, d.issued_on,
              case when %3$s then d.abstract end as abstract_text, %4$s as status, %5$s as since
            from document d join org_unit u on u.code = d.issuer join document_type t on t.code = d.type
            %6$s where\s""".formatted(
                    Projections.named("u.name"),
                    Projections.named("t.name"),
                    DocumentAccess.CLEARED,
                    StatusSql.status(":day"),
                    StatusSql.since(":day"),
                    StatusSql.effects(":day"));

    /** Every change of the document that works by the day, whether the caller may know the later document or not. */
    private static final String CHANGED_CLAUSES = """
            select r.to_clause as clause, case when exists (select 1 from document d where d.id = r.to_document and %s)
                then c.label end as label,
              min(r.works_from) filter (where r.kind = 'REPEALS') as repealed_from,
              min(r.works_from) filter (where r.kind = 'REPLACES') as replaced_from,
              min(r.works_from) filter (where r.kind = 'AMENDS') as amended_from
            from document_relation r join document f on f.id = r.from_document join document_clause c on c.id = r.to_clause
            where r.to_document = :document and r.to_clause is not null and r.kind in ('AMENDS', 'REPLACES', 'REPEALS')
              and r.works_from <= :day and r.voided_at is null and f.voided_at is null
            group by r.to_document, r.to_clause, c.label order by c.label, r.to_clause""".formatted(DocumentAccess.CLEARED);

    private final Jdbi jdbi;
    private final DocumentAccess access;
    private final CallerLanguage language;
    private final Clock clock;

    StatusQueries(Jdbi jdbi, DocumentAccess access, CallerLanguage language, Clock clock) {
        this.jdbi = jdbi;
        this.access = access;
        this.language = language;
        this.clock = clock;
    }

    /** A clause and the first days on which something was done to it; null for what was not. */
    public record Changed(
            UUID clause, String label, LocalDate repealedFrom, LocalDate replacedFrom, LocalDate amendedFrom) {}

    /** Latest first. */
    Page<StatusRow> page(StatusFilter filter, PageRequest page) {
        var place = page.place(2);
        var conditions = filter.conditions();
        place.ifPresent(after -> conditions.add("(d.issued_on, d.id) < (:afterDay, :afterId)"));
        conditions.add(DocumentAccess.VISIBLE);
        String sql = DOCUMENT + String.join(" and ", conditions) + " order by d.issued_on desc, d.id desc limit :rows";
        LocalDate day = filter.onDay == null ? access.today() : filter.onDay;
        List<StatusRow> rows = jdbi.withHandle(handle -> query(handle, sql, day)
                .bindMap(filter.bindings())
                .bind("afterDay", place.map(after -> after.date(0)).orElse(null))
                .bind("afterId", place.map(after -> after.id(1)).orElse(null))
                .bind("rows", page.rows())
                .map(Rows.of(StatusRow.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.issuedOn(), row.id()));
    }

    Optional<StatusRow> find(UUID id, LocalDate day) {
        return all(List.of(id), day).stream().findFirst();
    }

    /** Those of these documents that exist for the caller, latest first. */
    List<StatusRow> all(Collection<UUID> ids, LocalDate day) {
        String sql =
                DOCUMENT + "d.id = any(:ids) and " + DocumentAccess.VISIBLE + " order by d.issued_on desc, d.id desc";
        return jdbi.withHandle(handle -> query(handle, sql, day)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map(Rows.of(StatusRow.class))
                .list());
    }

    List<Changed> changedClauses(UUID document, LocalDate day) {
        return jdbi.withHandle(handle -> query(handle, CHANGED_CLAUSES, day)
                .bindMap(Map.of("document", document))
                .map(Rows.of(Changed.class))
                .list());
    }

    private Query query(Handle handle, String sql, LocalDate day) {
        return access.bind(handle.createQuery(sql))
                .bind("lang", language.get().tag())
                .bind("day", day)
                .bind("knownAt", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
