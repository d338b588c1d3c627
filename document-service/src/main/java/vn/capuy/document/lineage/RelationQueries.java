package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads relations of which both ends exist for the caller; what a secret document says is withheld. */
@ApplicationScoped
class RelationQueries {
    /** SQL: both ends of the relation of alias {@code r} exist for the caller. */
    static final String BOTH_VISIBLE = """
            exists (select 1 from document d where d.id = r.from_document and %1$s)
            and (r.to_document is null or exists (select 1 from document d where d.id = r.to_document and %1$s))
            """.formatted(DocumentAccess.VISIBLE);

    private static final String RELATION =
            """
            select r.id, r.kind, r.from_document, f.issuer as from_issuer, %1$s as from_issuer_name, f.type as from_type,
              f.notation as from_notation, f.issued_on as from_issued_on,
              (select d.abstract from document d where d.id = f.id and %3$s) as from_abstract, r.from_clause,
              (select c.label from document_clause c join document d on d.id = c.document
                where c.id = r.from_clause and %3$s) as from_clause_label,
              r.to_document, t.issuer as to_issuer, coalesce(r.outside_issuer, %2$s) as to_issuer_name, t.type as to_type,
              coalesce(r.outside_notation, t.notation) as to_notation, coalesce(r.outside_issued_on, t.issued_on) as to_issued_on,
              (select d.abstract from document d where d.id = t.id and %3$s) as to_abstract, r.to_clause,
              coalesce(r.outside_clause, (select c.label from document_clause c join document d on d.id = c.document
                where c.id = r.to_clause and %3$s)) as to_clause_label,
              r.works_from, r.note, r.recorded_at, r.recorded_by, r.voided_at, r.void_reason, r.version
            from document_relation r
            join document f on f.id = r.from_document join org_unit fu on fu.code = f.issuer
            left join document t on t.id = r.to_document left join org_unit tu on tu.code = t.issuer
            """.formatted(Projections.named("fu.name"), Projections.named("tu.name"), DocumentAccess.CLEARED);

    private static final ListQuery<RelationView> ALL = list("where r.voided_at is null and "
            + String.join(
                    " and ",
                    Projections.equal("r.kind", "kind"),
                    Projections.equal("f.issuer", "issuer"),
                    Projections.equal("t.issuer", "toIssuer"),
                    Projections.between("r.works_from"),
                    BOTH_VISIBLE));

    private static final ListQuery<RelationView> OUT =
            list("where r.from_document = :document and r.voided_at is null and " + Projections.equal("r.kind", "kind")
                    + " and " + BOTH_VISIBLE);

    private static final ListQuery<RelationView> IN =
            list("where r.to_document = :document and r.voided_at is null and f.voided_at is null and "
                    + Projections.equal("r.kind", "kind") + " and " + BOTH_VISIBLE);

    private final Projections projections;
    private final DocumentAccess access;
    private final Jdbi jdbi;
    private final CallerLanguage language;

    RelationQueries(Projections projections, DocumentAccess access, Jdbi jdbi, CallerLanguage language) {
        this.projections = projections;
        this.access = access;
        this.jdbi = jdbi;
        this.language = language;
    }

    /** In the order in which they were entered. */
    private static ListQuery<RelationView> list(String where) {
        return new ListQuery<>(
                RELATION + where, RelationView.class, List.of(ListQuery.id("id")), row -> Cursor.at(row.id()));
    }

    Page<RelationView> all(RelationFilter filter, PageRequest page) {
        return projections.page(ALL, page, walled(filter.filters()));
    }

    Page<RelationView> of(UUID document, Direction direction, RelationKind kind, PageRequest page) {
        ListQuery<RelationView> list = direction == Direction.IN ? IN : OUT;
        return projections.page(list, page, walled(Filters.of("document", document, "kind", kind)));
    }

    /** One, also one that was voided. */
    Optional<RelationView> find(UUID id) {
        return projections.one(
                RELATION + "where r.id = :id and " + BOTH_VISIBLE, RelationView.class, walled(Map.of("id", id)));
    }

    /** Those that stand among these documents, and those of them to documents outside the register. */
    List<RelationView> among(Collection<UUID> documents, int most) {
        return jdbi.withHandle(handle -> access.bind(handle.createQuery(RELATION + """
                        where r.from_document = any(:documents) and (r.to_document is null or r.to_document = any(:documents))
                          and r.voided_at is null and f.voided_at is null order by r.id limit :most"""))
                .bindArray("documents", UUID.class, List.copyOf(documents))
                .bind("most", most)
                .bind("lang", language.get().tag())
                .map(Rows.of(RelationView.class))
                .list());
    }

    /** What changed the document by the day, as far as it exists for the caller. */
    List<RelationView> changing(UUID document, LocalDate day) {
        return projections.all(
                RELATION + "where r.to_document = :document and r.kind in ('AMENDS', 'REPLACES', 'REPEALS')"
                        + " and r.works_from <= :day and r.voided_at is null and f.voided_at is null and "
                        + BOTH_VISIBLE + " order by r.works_from, r.id",
                RelationView.class,
                walled(Map.of("document", document, "day", day)));
    }

    private Map<String, Object> walled(Map<String, Object> filters) {
        var binds = new HashMap<String, Object>(filters);
        binds.putAll(access.wall());
        return binds;
    }
}
