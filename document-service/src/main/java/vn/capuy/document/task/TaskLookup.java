package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.Projections;

/** Looks tasks up that something else names, many at once. */
@ApplicationScoped
class TaskLookup {
    private static final String NAMED =
            TaskSql.NOW + TaskAccess.VISIBLE + " and t.id = any(cast(string_to_array(:ids, ',') as uuid[]))";

    private final Jdbi jdbi;
    private final Projections projections;
    private final Clock clock;

    TaskLookup(Jdbi jdbi, Projections projections, Clock clock) {
        this.jdbi = jdbi;
        this.projections = projections;
        this.clock = clock;
    }

    /** Those of the tasks that exist for the caller, by id; voided ones too. */
    Map<UUID, TaskSummary> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String asked = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return projections
                .all(NAMED, TaskSummary.class, Map.of("ids", asked, "today", VietnamTime.today(clock)))
                .stream()
                .collect(Collectors.toMap(TaskSummary::id, Function.identity()));
    }

    /** By when a task is due, whoever asks; empty where it was voided. */
    Optional<LocalDate> dueOn(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select due_on from task where id = :id and voided_at is null")
                        .bind("id", id)
                        .mapTo(LocalDate.class)
                        .findOne());
    }
}
