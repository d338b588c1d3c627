package vn.capuy.cadre.movement;

import static vn.capuy.cadre.movement.MovementGrounds.DECLINED;
import static vn.capuy.cadre.movement.MovementGrounds.GENERAL;
import static vn.capuy.cadre.movement.MovementGrounds.NEW_DAY;
import static vn.capuy.cadre.movement.MovementGrounds.NOT_APPRAISED;
import static vn.capuy.cadre.movement.MovementGrounds.TAKEN_BACK;
import static vn.capuy.cadre.movement.MovementStep.APPRAISE;
import static vn.capuy.cadre.movement.MovementStep.APPROVE;
import static vn.capuy.cadre.movement.MovementStep.EXTEND;
import static vn.capuy.cadre.movement.MovementStep.PROPOSE;
import static vn.capuy.cadre.movement.MovementStep.RECALL;
import static vn.capuy.cadre.movement.MovementStep.REJECT;
import static vn.capuy.cadre.movement.MovementStep.RETURN;
import static vn.capuy.cadre.movement.MovementStep.WITHDRAW;
import static vn.capuy.cadre.movement.SecondmentState.APPRAISED;
import static vn.capuy.cadre.movement.SecondmentState.APPROVED;
import static vn.capuy.cadre.movement.SecondmentState.PROPOSED;
import static vn.capuy.cadre.movement.SecondmentState.RECALLED;
import static vn.capuy.cadre.movement.SecondmentState.REJECTED;
import static vn.capuy.cadre.movement.SecondmentState.RETURNED;
import static vn.capuy.cadre.movement.SecondmentState.WITHDRAWN;
import static vn.capuy.platform.caller.Roles.CADRE_APPROVER;
import static vn.capuy.platform.caller.Roles.CADRE_EDITOR;

import vn.capuy.kernel.lifecycle.Lifecycle;

/** The steps of a secondment (biệt phái): as those of a transfer, with the return and what can come before it. */
final class SecondmentLifecycle {
    static final Lifecycle<SecondmentState, MovementStep> TABLE = Lifecycle.<SecondmentState, MovementStep>named(
                    "secondment")
            // spotless:off
            .from(PROPOSED).on(APPRAISE).to(APPRAISED).by(CADRE_EDITOR).under(GENERAL)
            .from(PROPOSED).on(APPROVE).to(APPROVED).by(CADRE_APPROVER).under(NOT_APPRAISED)
            .from(PROPOSED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(PROPOSED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(APPRAISED).on(APPROVE).to(APPROVED).by(CADRE_APPROVER).under(GENERAL)
            .from(APPRAISED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(APPRAISED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(APPROVED).on(EXTEND).to(APPROVED).by(CADRE_APPROVER).under(NEW_DAY)
            .from(APPROVED).on(RETURN).to(RETURNED).by(CADRE_EDITOR).under(GENERAL)
            .from(APPROVED).on(RECALL).to(RECALLED).by(CADRE_APPROVER).under(GENERAL)
            // spotless:on
            .build();

    static final MovementCourse<SecondmentState> COURSE = new MovementCourse<>(SecondmentState.class, TABLE, PROPOSE);

    private SecondmentLifecycle() {}
}
