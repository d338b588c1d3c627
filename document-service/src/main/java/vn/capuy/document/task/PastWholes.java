package vn.capuy.document.task;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.task.PastTask.Key;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.sql.Rows;

/** What a file of tasks asks of the tasks that are in the register. */
@ApplicationScoped
class PastWholes {
    private static final String TAKEN = """
            select t.assigned_by, t.reference
            from unnest(:bodies, :references) as w (body, reference)
            join task t on t.assigned_by = w.body and t.reference = w.reference""";

    /** In one order for all; what is a whole here is not voided until its parts are written. */
    private static final String WHOLES = """
            select t.id, t.assigned_by, t.reference, t.assigned_on, t.due_on, t.ended_on
            from unnest(:bodies, :references) as w (body, reference)
            join task t on t.assigned_by = w.body and t.reference = w.reference
            where t.voided_at is null and\s""" + TaskAccess.VISIBLE + " order by t.id for share of t";

    private final Jdbi jdbi;
    private final Caller caller;

    PastWholes(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /**
     * A task of which others are parts.
     *
     * @param endedOn when it was verified or cancelled; null while it is open
     */
    public record Whole(
            UUID id, String assignedBy, String reference, LocalDate assignedOn, LocalDate dueOn, LocalDate endedOn) {
        Key key() {
            return new Key(assignedBy, reference);
        }
    }

    /** Those of the keys that are taken; void tasks keep theirs. */
    Set<Key> taken(Collection<Key> keys) {
        List<Key> all = List.copyOf(new HashSet<>(keys));
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bindArray("bodies", String.class, texts(all, Key::assignedBy))
                .bindArray("references", String.class, texts(all, Key::reference))
                .map((row, context) -> new Key(row.getString("assigned_by"), row.getString("reference")))
                .set());
    }

    /** Those that exist for the caller and are not void. */
    Map<Key, Whole> find(Collection<Key> keys) {
        List<Key> all = List.copyOf(new HashSet<>(keys));
        return jdbi.withHandle(handle -> handle.createQuery(WHOLES)
                .bindArray("bodies", String.class, texts(all, Key::assignedBy))
                .bindArray("references", String.class, texts(all, Key::reference))
                .bind("scope", caller.scope())
                .map(Rows.of(Whole.class))
                .collect(toMap(Whole::key, whole -> whole)));
    }

    private static List<String> texts(List<Key> all, Function<Key, String> text) {
        return all.stream().map(text).toList();
    }
}
