package vn.capuy.document.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Checks what a step of an incoming document names: what it needs must be there, and nothing that it does not ask for. */
final class StepInput {
    private StepInput() {}

    /**
     * @param dueOn by when it is due before the step; null where nothing is awaited
     * @param lastDay the day of the step before it
     */
    static List<Fault> faults(
            IncomingStepRequest asked, LocalDate day, LocalDate dueOn, LocalDate lastDay, LocalDate today) {
        var faults = new ArrayList<Fault>();
        IncomingStep step = asked.step();
        if (day.isAfter(today)) {
            faults.add(Fault.of("on", "violation.future"));
        } else if (day.isBefore(lastDay)) {
            faults.add(new Fault("on", "incoming.before-last-step", Map.of("date", lastDay)));
        }
        handler(asked, faults);
        deadline(asked, day, dueOn, faults);
        unlessAsked("note", step.names(), asked.note(), faults);
        exactly("ground", step.needsGround(), asked.ground(), faults);
        exactly("answer", step == IncomingStep.ANSWER, asked.answer(), faults);
        if (step == IncomingStep.ANSWER && asked.result() == null) {
            faults.add(Fault.of("result", "violation.required"));
        }
        unlessAsked("result", step == IncomingStep.ANSWER || step == IncomingStep.FORWARD, asked.result(), faults);
        boolean forwards = step == IncomingStep.FORWARD;
        unlessAsked("forwardedTo", forwards, asked.forwardedTo(), faults);
        unlessAsked("forwardedName", forwards, asked.forwardedName(), faults);
        if (forwards && (asked.forwardedTo() == null) == (asked.forwardedName() == null)) {
            faults.add(Fault.of("forwardedTo", "incoming.one-receiver"));
        }
        return faults;
    }

    private static void handler(IncomingStepRequest asked, List<Fault> faults) {
        boolean names = asked.step().names();
        unlessAsked("handlerOrganisation", names, asked.handlerOrganisation(), faults);
        unlessAsked("handlerName", names, asked.handlerName(), faults);
        unlessAsked("handlerMember", names, asked.handlerMember(), faults);
        if (names
                && asked.handlerOrganisation() == null
                && asked.handlerName() == null
                && asked.handlerMember() == null) {
            faults.add(Fault.of("handlerOrganisation", "incoming.needs-handler"));
        }
        if (asked.handlerMember() != null && asked.handlerName() != null) {
            faults.add(Fault.of("handlerName", "post.not-asked"));
        }
    }

    private static void deadline(IncomingStepRequest asked, LocalDate day, LocalDate dueOn, List<Fault> faults) {
        boolean extend = asked.step() == IncomingStep.EXTEND;
        unlessAsked("dueOn", asked.step().names() || extend, asked.dueOn(), faults);
        if (asked.withoutDeadline() && (!asked.step().names() || asked.dueOn() != null)) {
            faults.add(Fault.of("withoutDeadline", "post.not-asked"));
        }
        if (extend && asked.dueOn() == null) {
            faults.add(Fault.of("dueOn", "violation.required"));
        } else if (extend && dueOn == null) {
            faults.add(Fault.of("dueOn", "incoming.nothing-to-extend"));
        } else if (extend && !asked.dueOn().isAfter(dueOn)) {
            faults.add(new Fault("dueOn", "incoming.due-not-later", Map.of("date", dueOn)));
        } else if (asked.dueOn() != null && asked.dueOn().isBefore(day)) {
            faults.add(new Fault("dueOn", "incoming.due-before-step", Map.of("date", day)));
        }
    }

    private static void exactly(String field, boolean needed, Object value, List<Fault> faults) {
        if (needed && value == null) {
            faults.add(Fault.of(field, "violation.required"));
        }
        unlessAsked(field, needed, value, faults);
    }

    private static void unlessAsked(String field, boolean asked, Object value, List<Fault> faults) {
        if (!asked && value != null) {
            faults.add(Fault.of(field, "post.not-asked"));
        }
    }
}
