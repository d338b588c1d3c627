package vn.capuy.cadre.movement;

import static vn.capuy.cadre.movement.MovementState.APPROVED;
import static vn.capuy.cadre.movement.MovementState.PROPOSED;
import static vn.capuy.cadre.movement.MovementState.REJECTED;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a movement. */
final class MovementLifecycle {
    private static final Citation DECISION = Citation.of("65-QĐ/TW").certainty(Certainty.READ);

    static final Lifecycle<MovementState, MovementStep> TABLE = Lifecycle.<MovementState, MovementStep>named("movement")
            .from(PROPOSED)
            .on(MovementStep.APPROVE)
            .to(APPROVED)
            .by(Roles.CADRE_APPROVER)
            .under(DECISION)
            .from(PROPOSED)
            .on(MovementStep.REJECT)
            .to(REJECTED)
            .by(Roles.CADRE_APPROVER)
            .under("the competent body declines")
            .build();

    private MovementLifecycle() {}
}
