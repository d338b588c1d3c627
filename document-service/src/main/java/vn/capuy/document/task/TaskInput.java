package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what a step of a task names. */
final class TaskInput {
    private static final String NOT_ASKED = "task.not-asked";

    private TaskInput() {}

    /** @param lastDay the day of the step before it */
    static List<Fault> faults(
            TaskStepRequest asked, LocalDate day, LocalDate dueOn, LocalDate lastDay, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (day.isBefore(lastDay)) {
            faults.add(new Fault("on", "task.before-last-step", Map.of("date", lastDay)));
        }
        TaskStep step = asked.step();
        asked("ground", step.needsGround(), asked.ground(), faults);
        asked("judgements", judged(step) && !asked.judgements().isEmpty(), someOf(asked.judgements()), faults);
        if (asked.withParts() && step != TaskStep.CANCEL && step != TaskStep.EXTEND) {
            faults.add(Fault.of("withParts", NOT_ASKED));
        }
        extension(asked, dueOn, faults);
        asked("lead", step == TaskStep.HAND_OVER, asked.lead(), faults);
        asked("products", step == TaskStep.SUBMIT, someOf(asked.products()), faults);
        for (int i = 0; i < asked.products().size(); i++) {
            if (!asked.products().get(i).isOne()) {
                faults.add(Fault.of("products[" + i + "]", "task.product-one"));
            }
        }
        return faults;
    }

    private static void extension(TaskStepRequest asked, LocalDate dueOn, List<Fault> faults) {
        if (asked.step() != TaskStep.EXTEND) {
            asked("dueOn", false, asked.dueOn(), faults);
            asked("dueInWorkingDays", false, asked.dueInWorkingDays(), faults);
            return;
        }
        faults.addAll(asked.due().faults(""));
        if (asked.dueOn() != null && !asked.dueOn().isAfter(dueOn)) {
            faults.add(new Fault("dueOn", "task.due-not-later", Map.of("date", dueOn)));
        }
    }

    /** Whether a step leaves something to whoever takes it. */
    private static boolean judged(TaskStep step) {
        return step == TaskStep.VERIFY || step == TaskStep.CANCEL;
    }

    private static List<?> someOf(List<?> values) {
        return values.isEmpty() ? null : values;
    }

    /** What the step needs must be there, and nothing that it does not ask for. */
    private static void asked(String field, boolean needed, Object value, List<Fault> faults) {
        if (needed && value == null) {
            faults.add(Fault.of(field, "violation.required"));
        } else if (!needed && value != null) {
            faults.add(Fault.of(field, NOT_ASKED));
        }
    }
}
