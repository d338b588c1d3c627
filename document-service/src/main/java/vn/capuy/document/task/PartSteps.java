package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** The open parts that this caller may cancel on the day. */
    List<UUID> toCancel(UUID whole, LocalDate day) {
        return ids(open(whole, TaskStep.CANCEL, day));
    }

    /**
     * The open parts that this caller may extend on the day: of those that were due with the whole the ones that stay within the
     * time of what they are parts of.
     *
     * @param dueOn by when the whole was due
     * @param until by when it is to be due
     */
    List<UUID> toExtend(UUID whole, LocalDate day, LocalDate dueOn, LocalDate until) {
        var parts = new ArrayList<>(open(whole, TaskStep.EXTEND, day));
        parts.removeIf(part -> !part.dueOn().equals(dueOn));
        var extended = new HashSet<>(ids(parts));
        extended.add(whole);
        while (parts.removeIf(part -> part.parentDueOn() != null
                && part.parentDueOn().isBefore(until)
                && !extended.contains(part.parent()))) {
            extended.retainAll(ids(parts));
            extended.add(whole);
        }
        return ids(parts);
    }

    private static List<UUID> ids(List<OpenPart> parts) {
        return parts.stream().map(OpenPart::id).toList();
    }

    private List<OpenPart> open(UUID whole, TaskStep step, LocalDate day) {
        List<UUID> known = ids(reads.open(whole));
        if (known.isEmpty()) {
            return List.of();
        }
        // Read once more when nobody else can take a step of them.
        tasks.lock(known);
        List<OpenPart> open = reads.open(whole);
        Set<UUID> own = access.ofAssigner(known);
        return open.stream()
                .filter(part -> own.contains(part.id()))
                .filter(part -> !part.recordedBy().equals(caller.account()))
                .filter(part -> !part.lastDay().isAfter(day))
                .filter(part -> TaskLifecycle.TABLE.from(part.state()).stream().anyMatch(edge -> edge.step() == step))
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
