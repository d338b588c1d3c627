package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;

/**
 * The tasks that a caller of a narrow scope may know of. Found by the units of his scope, where walking through all tasks would
 * pass over almost all of them.
 */
@ApplicationScoped
class TaskReach {
    private static final int FEW_UNITS = 200;
    private static final int FEW_ROWS = 10_000;

    private static final String UNITS = """
            select distinct descendant from org_ancestry where ancestor = :scope and known_until = 'infinity' limit %d""".formatted(FEW_UNITS + 1);

    /** What is found of a unit may lie outside of his days: the wall asks for that. */
    private static final String TASKS = """
            select id from task where assigned_by = any(:units)
            union all select task from task_step where lead_organisation = any(:units)
            union all select task from task_collaborator where organisation = any(:units) and voided_at is null
            limit %d""".formatted(FEW_ROWS + 1);

    private final Jdbi jdbi;
    private final Caller caller;

    TaskReach(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Among these are all tasks that exist for the caller; empty where they are many. */
    Optional<UUID[]> few() {
        List<String> units = jdbi.withHandle(handle -> handle.createQuery(UNITS)
                .bind("scope", caller.scope())
                .mapTo(String.class)
                .list());
        if (units.size() > FEW_UNITS) {
            return Optional.empty();
        }
        List<UUID> found = jdbi.withHandle(handle -> handle.createQuery(TASKS)
                .bindArray("units", String.class, units)
                .mapTo(UUID.class)
                .list());
        return found.size() > FEW_ROWS
                ? Optional.empty()
                : Optional.of(found.stream().distinct().toArray(UUID[]::new));
    }
}
