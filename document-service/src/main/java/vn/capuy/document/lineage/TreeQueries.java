package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;

/** Walks from a document to those that it follows from, or to those that follow from it, behind the wall at each step. */
@ApplicationScoped
class TreeQueries {
    /**
     * Breadth first; it stops as soon as enough rows were found, for nothing sorts them. {@code offset 0} keeps each step on the
     * index, whatever the planner expects of a recursion.
     */
    private static final String WALK = """
            with recursive walk (document, depth) as (
              select cast(:root as uuid), 0
              union
              select n.id, w.depth + 1 from walk w
              cross join lateral (
                select d.id from document_relation r join document d on d.id = r.%2$s and d.voided_at is null
                where r.%1$s = w.document and r.voided_at is null and r.kind = any(:kinds) and %3$s offset 0) n
              where w.depth < :depth)
            select document, depth from walk where depth > 0 limit :most""";

    private static final String UP = WALK.formatted("from_document", "to_document", DocumentAccess.VISIBLE);
    private static final String DOWN = WALK.formatted("to_document", "from_document", DocumentAccess.VISIBLE);

    private final Jdbi jdbi;
    private final DocumentAccess access;

    TreeQueries(Jdbi jdbi, DocumentAccess access) {
        this.jdbi = jdbi;
        this.access = access;
    }

    record Step(UUID document, int depth) {}

    /** What was found: the least depth of each document, in the order in which they were reached, and whether that is all. */
    record Walked(Map<UUID, Integer> depths, boolean whole) {}

    Walked up(UUID root, int depth, Iterable<RelationKind> kinds, int most) {
        return walk(UP, root, depth, kinds, most);
    }

    Walked down(UUID root, int depth, Iterable<RelationKind> kinds, int most) {
        return walk(DOWN, root, depth, kinds, most);
    }

    private Walked walk(String sql, UUID root, int depth, Iterable<RelationKind> kinds, int most) {
        if (depth == 0) {
            return new Walked(Map.of(), true);
        }
        var names = new ArrayList<String>();
        kinds.forEach(kind -> names.add(kind.name()));
        return jdbi.withHandle(handle -> {
            var steps = access.bind(handle.createQuery(sql))
                    .bind("root", root)
                    .bind("depth", depth)
                    .bind("most", most + 1)
                    .bindArray("kinds", String.class, names)
                    .map((row, context) -> new Step(row.getObject("document", UUID.class), row.getInt("depth")))
                    .list();
            var depths = new LinkedHashMap<UUID, Integer>();
            steps.stream().limit(most).forEach(step -> depths.putIfAbsent(step.document(), step.depth()));
            return new Walked(depths, steps.size() <= most);
        });
    }
}
