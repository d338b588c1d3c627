package vn.capuy.inspection.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what a step of a remedy names. */
final class RemedyInput {
    private RemedyInput() {}

    /** @param lastDay the day of the step before it */
    static List<Fault> faults(
            RemedyStepRequest asked, LocalDate day, LocalDate dueOn, LocalDate lastDay, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (day.isBefore(lastDay)) {
            faults.add(new Fault("on", "remedy.before-last-step", Map.of("date", lastDay)));
        }
        asked("ground", asked.step().needsGround(), asked.ground(), faults);
        asked("dueOn", asked.step() == RemedyStep.EXTEND, asked.dueOn(), faults);
        if (asked.step() == RemedyStep.EXTEND
                && asked.dueOn() != null
                && !asked.dueOn().isAfter(dueOn)) {
            faults.add(new Fault("dueOn", "remedy.due-not-later", Map.of("date", dueOn)));
        }
        if (asked.step() == RemedyStep.REPORT) {
            if (asked.paper() == null && asked.evidence() == null) {
                faults.add(Fault.of("evidence", "remedy.needs-evidence"));
            }
        } else {
            asked("paper", false, asked.paper(), faults);
            asked("evidence", false, asked.evidence(), faults);
        }
        return faults;
    }

    /** What the step needs must be there, and nothing that it does not ask for. */
    private static void asked(String field, boolean needed, Object value, List<Fault> faults) {
        if (needed && value == null) {
            faults.add(Fault.of(field, "violation.required"));
        } else if (!needed && value != null) {
            faults.add(Fault.of(field, "remedy.not-asked"));
        }
    }
}
