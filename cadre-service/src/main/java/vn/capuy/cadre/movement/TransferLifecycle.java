package vn.capuy.cadre.movement;

import static vn.capuy.cadre.movement.MovementGrounds.DECLINED;
import static vn.capuy.cadre.movement.MovementGrounds.GENERAL;
import static vn.capuy.cadre.movement.MovementGrounds.NOT_APPRAISED;
import static vn.capuy.cadre.movement.MovementGrounds.TAKEN_BACK;
import static vn.capuy.cadre.movement.MovementStep.APPRAISE;
import static vn.capuy.cadre.movement.MovementStep.APPROVE;
import static vn.capuy.cadre.movement.MovementStep.PROPOSE;
import static vn.capuy.cadre.movement.MovementStep.REJECT;
import static vn.capuy.cadre.movement.MovementStep.WITHDRAW;
import static vn.capuy.cadre.movement.TransferState.APPRAISED;
import static vn.capuy.cadre.movement.TransferState.APPROVED;
import static vn.capuy.cadre.movement.TransferState.PROPOSED;
import static vn.capuy.cadre.movement.TransferState.REJECTED;
import static vn.capuy.cadre.movement.TransferState.WITHDRAWN;
import static vn.capuy.platform.caller.Roles.CADRE_APPROVER;
import static vn.capuy.platform.caller.Roles.CADRE_EDITOR;

import vn.capuy.kernel.lifecycle.Lifecycle;

/** The steps of a transfer (điều động): no regulation cited here asks for the appraisal, so the short way is open too. */
final class TransferLifecycle {
    static final Lifecycle<TransferState, MovementStep> TABLE = Lifecycle.<TransferState, MovementStep>named("transfer")
            // spotless:off
            .from(PROPOSED).on(APPRAISE).to(APPRAISED).by(CADRE_EDITOR).under(GENERAL)
            .from(PROPOSED).on(APPROVE).to(APPROVED).by(CADRE_APPROVER).under(NOT_APPRAISED)
            .from(PROPOSED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(PROPOSED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(APPRAISED).on(APPROVE).to(APPROVED).by(CADRE_APPROVER).under(GENERAL)
            .from(APPRAISED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(APPRAISED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            // spotless:on
            .build();

    static final MovementCourse<TransferState> COURSE = new MovementCourse<>(TransferState.class, TABLE, PROPOSE);

    private TransferLifecycle() {}
}
