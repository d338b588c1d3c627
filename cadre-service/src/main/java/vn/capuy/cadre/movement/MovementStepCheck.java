package vn.capuy.cadre.movement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whether a step is told with all that it needs, and with days that fit what was done before. */
final class MovementStepCheck {
    private final MovementView movement;
    private final MovementStepRequest request;
    private final List<Fault> faults = new ArrayList<>();

    MovementStepCheck(MovementView movement, MovementStepRequest request) {
        this.movement = movement;
        this.request = request;
    }

    /**
     * @param latest the day of the latest step before; null where there is none
     * @param days on which the organisation that takes the step is known to the caller
     */
    void orRefuse(LocalDate today, LocalDate latest, ScopeDays days) {
        MovementStep step = request.step();
        if (step.needsReason() && !request.hasReason()) {
            add("reason", "violation.required", Map.of());
        }
        if (step.prepares()) {
            preparation(today, latest);
        } else if (step == MovementStep.APPROVE) {
            if (latest != null && dayOf(today).isBefore(latest)) {
                add("decision.decidedOn", "movement.decided-before-step", Map.of("date", latest));
            }
        } else if (step == MovementStep.EXTEND) {
            extension(today);
        } else if (step.ends()) {
            end();
        }
        if (request.body() != null && !days.hold(request.body(), dayOf(today))) {
            add("body", "violation.organisation-unknown", Map.of("date", dayOf(today)));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    /** The day of a step that does not need to name it. */
    LocalDate dayOf(LocalDate today) {
        if (request.step() == MovementStep.APPROVE) {
            return movement.asRequest().as(request.decision()).decidedOn();
        }
        return request.on() == null ? today : request.on();
    }

    private void preparation(LocalDate today, LocalDate latest) {
        if (request.body() == null) {
            add("body", "violation.required", Map.of());
        }
        if (!hasDay()) {
            return;
        }
        if (request.on().isAfter(today)) {
            add("on", "movement.step-in-future", Map.of());
        } else if (request.on().isAfter(movement.decidedOn())) {
            add("on", "movement.step-after-decision", Map.of("date", movement.decidedOn()));
        }
        if (latest != null && request.on().isBefore(latest)) {
            add("on", "movement.step-before-another", Map.of("date", latest));
        }
    }

    private void extension(LocalDate today) {
        if (request.dueOn() == null) {
            add("dueOn", "violation.required", Map.of());
        } else if (!request.dueOn().isAfter(movement.dueOn())) {
            add("dueOn", "movement.not-extended", Map.of("date", movement.dueOn()));
        }
        if (!hasDay()) {
            return;
        }
        if (request.on().isAfter(today)) {
            add("on", "movement.step-in-future", Map.of());
        }
        if (!request.on().isBefore(movement.dueOn())) {
            add("on", "movement.extended-too-late", Map.of("date", movement.dueOn()));
        } else if (request.on().isBefore(movement.decidedOn())) {
            add("on", "movement.step-before-another", Map.of("date", movement.decidedOn()));
        }
    }

    private void end() {
        if (movement.toPost().equals(request.returnTo())) {
            add("returnTo", "constraint.movement_posts_differ", Map.of());
        }
        if (!hasDay()) {
            return;
        }
        boolean early = request.on().isBefore(movement.dueOn());
        if (!request.on().isAfter(movement.effectiveOn())) {
            add("on", "constraint.movement_end_after_start", Map.of("date", movement.effectiveOn()));
        } else if (request.step() == MovementStep.RETURN && early) {
            add("on", "movement.early-return-is-recall", Map.of("date", movement.dueOn()));
        } else if (request.step() == MovementStep.RECALL && !early) {
            add("on", "movement.late-recall-is-return", Map.of("date", movement.dueOn()));
        }
    }

    private boolean hasDay() {
        if (request.on() == null) {
            add("on", "violation.required", Map.of());
        }
        return request.on() != null;
    }

    private void add(String field, String message, Map<String, ?> arguments) {
        faults.add(new Fault(field, message, arguments));
    }
}
