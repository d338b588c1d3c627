package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Parsed;

/** A task on its way through the steps of a file, by the table of its lifecycle. */
final class PastCourse {
    private final Standing task;
    private int nr;
    private TaskState state;
    private LocalDate dueOn;
    private LocalDate day;
    private NamedLead lead;

    PastCourse(Standing task) {
        this.task = task;
        this.nr = task.nr();
        this.state = task.state();
        this.dueOn = task.dueOn();
        this.day = task.onDay();
        this.lead = new NamedLead(task.leadOrganisation(), task.leadMember(), task.leadMemberName());
    }

    /**
     * A task as it stands in the register.
     *
     * @param nr of its last step
     * @param onDay the day of that
     * @param importedNr the last step that came from a file; null where the task itself did not
     * @param own whether the body that assigned it stood within the caller's scope
     * @param parentDueOn by when that is due of which it is a part; null where it is whole
     */
    public record Standing(
            UUID id,
            String assignedBy,
            String reference,
            boolean voided,
            Integer importedNr,
            boolean own,
            int nr,
            TaskState state,
            LocalDate onDay,
            LocalDate dueOn,
            String leadOrganisation,
            String leadMember,
            String leadMemberName,
            UUID parent,
            LocalDate parentDueOn) {
        PastTask.Key key() {
            return new PastTask.Key(assignedBy, reference);
        }
    }

    /** A step with how the task stood from then on. */
    record Taken(UUID task, int nr, TaskState state, LocalDate dueOn, NamedLead lead) {}

    /**
     * Takes the next step of the file, or tells what is wrong with it.
     *
     * @param roles of the caller: what an approver decides, an approver takes over
     */
    Taken take(Parsed<PastStep> row, PastLeads.Book leads, Collection<String> roles, Faults faults) {
        PastStep asked = row.value();
        if (asked.on().isBefore(day)) {
            faults.add(row.row(), "on", asked.on().toString(), "task.before-last-step", Map.of("date", day));
        }
        Edge<TaskState, TaskStep> edge =
                TaskLifecycle.TABLE.find(state, asked.step()).orElse(null);
        if (edge == null) {
            faults.add(row.row(), "step", asked.step().name(), "task.past-step-not-from", Map.of("state", state));
            return null;
        }
        if (!edge.permits(roles)) {
            faults.add(row.row(), "step", asked.step().name(), "task.past-step-of-approver");
        }
        if (asked.step() == TaskStep.EXTEND) {
            extend(row, faults);
        }
        if (asked.step() == TaskStep.HAND_OVER) {
            handOver(row, leads, faults);
        }
        day = asked.on();
        state = edge.to();
        nr++;
        return new Taken(task.id(), nr, state, dueOn, lead);
    }

    private void extend(Parsed<PastStep> row, Faults faults) {
        LocalDate until = row.value().dueOn();
        if (until.isAfter(dueOn)) {
            dueOn = until;
        } else {
            faults.add(row.row(), "due_on", until.toString(), "task.due-not-later", Map.of("date", dueOn));
        }
    }

    private void handOver(Parsed<PastStep> row, PastLeads.Book leads, Faults faults) {
        Lead next = row.value().lead();
        var on = Map.of("date", row.value().on());
        leads.check(
                task.assignedBy(),
                next,
                row.value().on(),
                why -> faults.add(row.row(), "lead_organisation", next.organisation(), why, on),
                why -> faults.add(row.row(), "lead_member", next.member(), why, on));
        if (!faults.has(row.row())) {
            lead = leads.named(next);
        }
    }
}
