package vn.capuy.document.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Reads the clauses of a document, into which the caller was found to be allowed to look. */
@ApplicationScoped
class ClauseQueries {
    /** A clause stands in at most as many others as there are kinds, so that the way up is short. */
    private static final String CLAUSE = """
            select c.id, c.document, c.parent, p.place, c.kind, c.label, p.path, c.heading, c.content, c.requires_tasks,
              c.recorded_at, c.recorded_by, c.voided_at, c.void_reason
            from document_clause c
            cross join lateral (
              with recursive up (parent, path, place) as (
                select c.parent, c.label, lpad(c.position::text, 5, '0')
                union all
                select a.parent, a.label || ' › ' || up.path, lpad(a.position::text, 5, '0') || up.place
                from up join document_clause a on a.id = up.parent)
              select path, place from up where parent is null) p
            """;

    private static final ListQuery<ClauseView> STANDING = new ListQuery<>(
            CLAUSE + " where c.document = :document and c.voided_at is null"
                    + " and (cast(:requiresTasks as boolean) is null or c.requires_tasks = :requiresTasks)",
            ClauseView.class,
            List.of(ListQuery.text("place")),
            row -> Cursor.at(row.place()));

    private final Projections projections;

    ClauseQueries(Projections projections) {
        this.projections = projections;
    }

    /** In the document's order. */
    Page<ClauseView> page(UUID document, Boolean requiresTasks, PageRequest page) {
        var binds = new HashMap<String, Object>();
        binds.put("document", document);
        binds.put("requiresTasks", requiresTasks);
        return projections.page(STANDING, page, binds);
    }

    /** One, also one that was voided. */
    Optional<ClauseView> find(UUID document, UUID id) {
        return projections.one(
                CLAUSE + " where c.document = :document and c.id = :id",
                ClauseView.class,
                Map.of("document", document, "id", id));
    }

    List<ClauseView> inOrder(List<UUID> ids) {
        return projections.byIds(
                CLAUSE + " where c.id = any(:ids)",
                ClauseView.class,
                ids.stream().map(UUID::toString).toList(),
                ClauseView::id);
    }
}
