package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;

/** Reads a task with all its parts. Parts of one that the caller does not see are not looked for. */
@ApplicationScoped
class TaskTrees {
    /** More than any task was divided into. */
    private static final int MOST = 1000;

    private static final String TREE = """
            with recursive part (id, depth) as (
              select id, 0 from task where id = :whole
              union all
              select t.id, p.depth + 1 from part p join task t on t.parent = p.id where t.voided_at is null and %s)
            select id from part order by depth, id limit :rows""".formatted(TaskAccess.VISIBLE);

    private final TaskViews views;
    private final TaskLookup lookup;
    private final Jdbi jdbi;
    private final Caller caller;

    TaskTrees(TaskViews views, TaskLookup lookup, Jdbi jdbi, Caller caller) {
        this.views = views;
        this.lookup = lookup;
        this.jdbi = jdbi;
        this.caller = caller;
    }

    TaskTreeView of(UUID whole) {
        views.find(whole);
        List<UUID> ids = jdbi.withHandle(handle -> handle.createQuery(TREE)
                .bind("whole", whole)
                .bind("scope", caller.scope())
                .bind("rows", MOST + 1)
                .mapTo(UUID.class)
                .list());
        boolean complete = ids.size() <= MOST;
        Map<UUID, TaskSummary> tasks = lookup.find(complete ? ids : ids.subList(0, MOST));
        var nodes = new HashMap<UUID, TaskTreeView.Node>();
        tasks.values().forEach(task -> nodes.put(task.id(), new TaskTreeView.Node(task, new ArrayList<>())));
        tasks.values().stream()
                .filter(task -> !task.id().equals(whole))
                .sorted(Comparator.comparing(TaskSummary::dueOn).thenComparing(TaskSummary::id))
                .forEach(task -> nodes.get(task.parent()).parts().add(nodes.get(task.id())));
        long open = tasks.values().stream()
                .filter(task -> !task.id().equals(whole) && task.state().isOpen())
                .count();
        return new TaskTreeView(nodes.get(whole), nodes.size(), (int) open, complete);
    }
}
