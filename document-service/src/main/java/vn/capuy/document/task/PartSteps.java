package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.capuy.document.task.PartReads.OpenPart;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entry;

/**
 * Takes a step of a whole with its parts. Left out are those that this caller could not take it of one by one: of another body,
 * assigned by himself, handed in and waiting to be judged, or with a later step.
 */
@ApplicationScoped
class PartSteps {
    private final Tasks tasks;
    private final TaskAccess access;
    private final PartReads reads;
    private final TaskLog log;
    private final Journal journal;
    private final Caller caller;

    PartSteps(Tasks tasks, TaskAccess access, PartReads reads, TaskLog log, Journal journal, Caller caller) {
        this.tasks = tasks;
        this.access = access;
        this.reads = reads;
        this.log = log;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * The open parts of which this caller may take the step on the day.
     *
     * @param dueOn only those that are due on it; null for all
     */
    List<UUID> within(UUID whole, TaskStep step, LocalDate day, LocalDate dueOn) {
        List<OpenPart> open = reads.open(whole);
        Set<UUID> own = open.isEmpty()
                ? Set.of()
                : access.ofAssigner(open.stream().map(OpenPart::id).toList());
        return open.stream()
                .filter(part -> own.contains(part.id()))
                .filter(part -> !part.recordedBy().equals(caller.account()))
                .filter(part -> !part.lastDay().isAfter(day)
                        && (dueOn == null || part.dueOn().equals(dueOn)))
                .filter(part -> TaskLifecycle.TABLE.from(part.state()).stream().anyMatch(edge -> edge.step() == step))
                .map(OpenPart::id)
                .toList();
    }

    void take(List<UUID> parts, TaskStep step, String ground, LocalDate day, Entry entry, Consumer<Task> change) {
        if (parts.isEmpty()) {
            return;
        }
        List<Task> found = tasks.list("id in ?1 order by id", parts);
        found.forEach(change);
        tasks.flush();
        log.taken(found, step, ground, day, entry);
        found.forEach(part -> journal.write(
                "task.step",
                TaskAssignment.SUBJECT,
                part.id(),
                part.assignedBy(),
                Map.of("step", step, "on", day, "ground", ground, "withWhole", true)));
    }
}
