package vn.capuy.document.lineage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.registry.DocumentAccess;

/** Tells the tree above and below a document in one answer. */
@ApplicationScoped
class TreeService {
    /** Deeper than any chain of documents that was met. */
    static final int DEEPEST = 10;

    private static final int MOST_NODES = 500;
    private static final int MOST_RELATIONS = 5000;

    private final DocumentAccess access;
    private final TreeQueries walks;
    private final StatusQueries statuses;
    private final RelationQueries relations;

    TreeService(DocumentAccess access, TreeQueries walks, StatusQueries statuses, RelationQueries relations) {
        this.access = access;
        this.walks = walks;
        this.statuses = statuses;
        this.relations = relations;
    }

    /** @param kinds which relations make the tree; all where it is empty */
    TreeView of(UUID root, int up, int down, Set<RelationKind> kinds) {
        access.find(root);
        Set<RelationKind> followed = kinds.isEmpty() ? EnumSet.allOf(RelationKind.class) : kinds;
        var above = walks.up(root, up, followed, MOST_NODES);
        var below = walks.down(root, down, followed, MOST_NODES);
        var levels = new LinkedHashMap<UUID, Integer>(Map.of(root, 0));
        above.depths().forEach((document, depth) -> levels.putIfAbsent(document, -depth));
        below.depths().forEach(levels::putIfAbsent);
        Map<UUID, StatusRow> documents =
                statuses.all(levels.keySet(), access.today()).stream().collect(toMap(StatusRow::id, row -> row));
        var nodes = new ArrayList<TreeView.Node>();
        levels.forEach((document, level) -> nodes.add(new TreeView.Node(level, documents.get(document))));
        List<RelationView> found = relations.among(levels.keySet(), MOST_RELATIONS + 1);
        return new TreeView(
                root,
                up,
                down,
                nodes,
                found.stream()
                        .filter(each -> followed.contains(each.kind()))
                        .limit(MOST_RELATIONS)
                        .toList(),
                DEEPEST,
                MOST_NODES,
                !above.whole() || !below.whole() || found.size() > MOST_RELATIONS);
    }
}
