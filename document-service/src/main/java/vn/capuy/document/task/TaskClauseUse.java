package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.clause.ClauseUse;

/** A clause of which a task comes is not voided. */
@ApplicationScoped
class TaskClauseUse implements ClauseUse {
    private final Jdbi jdbi;

    TaskClauseUse(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean namesAny(Collection<UUID> clauses) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from task where source_clause = any(:clauses) and voided_at is null)""")
                .bindArray("clauses", UUID.class, Set.copyOf(clauses))
                .mapTo(boolean.class)
                .one());
    }
}
