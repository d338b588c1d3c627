package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what a step names: its day and its ground. */
final class StepInput {
    private StepInput() {}

    /**
     * The day of the step; refused (400) with every fault.
     *
     * @param lastDay the day of the step before it
     */
    static LocalDate day(CaseDetail file, StepRequest asked, LocalDate lastDay, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (asked.step() != CaseStep.CONCLUDE && asked.concludedOn() != null) {
            faults.add(Fault.of("concludedOn", "violation.only-at-conclusion"));
        }
        if (asked.step() == CaseStep.CONCLUDE
                && asked.on() != null
                && asked.concludedOn() != null
                && !asked.on().equals(asked.concludedOn())) {
            faults.add(Fault.of("on", "case.two-days-of-conclusion"));
        }
        LocalDate day = asked.day(today);
        day(file, asked, day, lastDay, today, faults);
        ground(asked, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return day;
    }

    private static void day(
            CaseDetail file, StepRequest asked, LocalDate day, LocalDate lastDay, LocalDate today, List<Fault> faults) {
        if (day == null) {
            faults.add(Fault.of("concludedOn", "violation.required"));
        } else if (day.isAfter(today)) {
            faults.add(Fault.of(asked.dayField(), "violation.future"));
        } else if (asked.step() == CaseStep.CONCLUDE && day.isBefore(file.decidedOn())) {
            faults.add(Fault.of(asked.dayField(), "violation.conclusion-before-decision"));
        } else if (day.isBefore(lastDay)) {
            faults.add(new Fault(asked.dayField(), "case.before-last-step", Map.of("date", lastDay)));
        }
    }

    private static void ground(StepRequest asked, List<Fault> faults) {
        boolean needed = CaseLifecycle.needsGround(asked.step());
        if (needed && asked.ground() == null) {
            faults.add(Fault.of("ground", "violation.required"));
        } else if (!needed && asked.ground() != null) {
            faults.add(Fault.of("ground", "case.no-ground-asked"));
        }
    }
}
