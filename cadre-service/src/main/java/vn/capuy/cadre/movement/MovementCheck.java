package vn.capuy.cadre.movement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.platform.organisation.ScopeDays;

/** Whether movements are told with known parties and dates that fit each other. What the regulation says is not asked here. */
final class MovementCheck {
    private final Map<String, PersonRef> people;
    private final Map<String, PostRef> posts;
    private final ScopeDays days;
    private final Set<String> references;

    /** Takes what is wrong: the member, its value, and the key of the sentence with its arguments. */
    @FunctionalInterface
    interface Sink {
        void add(String member, Object value, String messageKey, Map<String, ?> arguments);
    }

    MovementCheck(Map<String, PersonRef> people, Map<String, PostRef> posts, ScopeDays days, Set<String> references) {
        this.people = people;
        this.posts = posts;
        this.days = days;
        this.references = new HashSet<>(references);
    }

    void check(MovementRequest movement, Sink faults) {
        if (!references.add(movement.reference())) {
            faults.add("reference", movement.reference(), "violation.duplicate", Map.of());
        }
        known("person", movement.person(), people, faults);
        known("fromPost", movement.fromPost(), posts, faults);
        known("toPost", movement.toPost(), posts, faults);
        if (movement.fromPost().equals(movement.toPost())) {
            faults.add("toPost", movement.toPost(), "constraint.movement_posts_differ", Map.of());
        }
        if (!days.hold(movement.decidedBy(), movement.decidedOn())) {
            faults.add(
                    "decidedBy",
                    movement.decidedBy(),
                    "violation.organisation-unknown",
                    Map.of("date", movement.decidedOn()));
        }
        dates(movement, faults);
        if (!movement.leavesOrigin() && movement.kind() != MovementKind.SECONDMENT) {
            faults.add("keepsOrigin", true, "constraint.movement_keeps_origin", Map.of());
        }
    }

    /** How a proposal begins: not in the future, not after the decision, by an organisation that the caller knows. */
    void checkOpening(MovementRequest proposal, LocalDate today, Sink faults) {
        MovementOpening opened = proposal.opened();
        if (opened == null) {
            if (proposal.kind() == MovementKind.ROTATION) {
                faults.add("opened", null, "violation.required", Map.of());
            }
            return;
        }
        if (opened.on().isAfter(today)) {
            faults.add("opened.on", opened.on(), "movement.step-in-future", Map.of());
        } else if (opened.on().isAfter(proposal.decidedOn())) {
            faults.add("opened.on", opened.on(), "movement.step-after-decision", Map.of("date", proposal.decidedOn()));
        }
        if (!days.hold(opened.body(), opened.on())) {
            faults.add("opened.body", opened.body(), "violation.organisation-unknown", Map.of("date", opened.on()));
        }
    }

    private static void dates(MovementRequest movement, Sink faults) {
        if (movement.effectiveOn().isBefore(movement.decidedOn())) {
            faults.add("effectiveOn", movement.effectiveOn(), "movement.effective-before-decided", Map.of());
        }
        if (movement.kind().returns() != (movement.plannedReturnOn() != null)) {
            faults.add("plannedReturnOn", movement.plannedReturnOn(), "constraint.movement_return", Map.of());
        } else if (movement.plannedReturnOn() != null
                && !movement.plannedReturnOn().isAfter(movement.effectiveOn())) {
            faults.add("plannedReturnOn", movement.plannedReturnOn(), "movement.return-before-effect", Map.of());
        }
    }

    private static void known(String member, String code, Map<String, ?> register, Sink faults) {
        if (!register.containsKey(code)) {
            faults.add(member, code, "violation.unknown-reference", Map.of("value", code));
        }
    }
}
