package vn.capuy.document.mobilisation.movement;

import static vn.capuy.document.mobilisation.movement.MovementState.CONCLUDED;
import static vn.capuy.document.mobilisation.movement.MovementState.RUNNING;
import static vn.capuy.document.mobilisation.movement.MovementState.STOPPED;
import static vn.capuy.document.mobilisation.movement.MovementStep.CONCLUDE;
import static vn.capuy.document.mobilisation.movement.MovementStep.REVIEW;
import static vn.capuy.document.mobilisation.movement.MovementStep.STOP;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** From the launch (phát động) of a movement until it is summed up (tổng kết). */
final class MovementLifecycle {
    private static final Citation LAW = Citation.of("Luật Thi đua, khen thưởng").certainty(Certainty.GENERAL);

    static final Lifecycle<MovementState, MovementStep> TABLE = Lifecycle.<MovementState, MovementStep>named(
                    "document-emulation-movement")
            .from(RUNNING)
            .on(REVIEW)
            .to(RUNNING)
            .by(Roles.DOCUMENT_EDITOR)
            .under(LAW)
            .from(RUNNING)
            .on(CONCLUDE)
            .to(CONCLUDED)
            .by(Roles.DOCUMENT_APPROVER)
            .under(LAW)
            .from(RUNNING)
            .on(STOP)
            .to(STOPPED)
            .by(Roles.DOCUMENT_APPROVER)
            .under("decided by the body that launched it")
            .build();

    private MovementLifecycle() {}
}
