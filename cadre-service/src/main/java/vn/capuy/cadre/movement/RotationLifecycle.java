package vn.capuy.cadre.movement;

import static vn.capuy.cadre.movement.MovementGrounds.DECISION;
import static vn.capuy.cadre.movement.MovementGrounds.DECLINED;
import static vn.capuy.cadre.movement.MovementGrounds.FIFTH;
import static vn.capuy.cadre.movement.MovementGrounds.FOR_GOOD;
import static vn.capuy.cadre.movement.MovementGrounds.FOURTH;
import static vn.capuy.cadre.movement.MovementGrounds.GENERAL;
import static vn.capuy.cadre.movement.MovementGrounds.NEW_DAY;
import static vn.capuy.cadre.movement.MovementGrounds.SECOND;
import static vn.capuy.cadre.movement.MovementGrounds.TAKEN_BACK;
import static vn.capuy.cadre.movement.MovementGrounds.THIRD;
import static vn.capuy.cadre.movement.MovementStep.APPRAISE;
import static vn.capuy.cadre.movement.MovementStep.APPROVE;
import static vn.capuy.cadre.movement.MovementStep.APPROVE_POLICY;
import static vn.capuy.cadre.movement.MovementStep.EXTEND;
import static vn.capuy.cadre.movement.MovementStep.PROPOSE;
import static vn.capuy.cadre.movement.MovementStep.RECALL;
import static vn.capuy.cadre.movement.MovementStep.REJECT;
import static vn.capuy.cadre.movement.MovementStep.RETURN;
import static vn.capuy.cadre.movement.MovementStep.STATE_NEED;
import static vn.capuy.cadre.movement.MovementStep.STAY;
import static vn.capuy.cadre.movement.MovementStep.TALK;
import static vn.capuy.cadre.movement.MovementStep.WITHDRAW;
import static vn.capuy.cadre.movement.RotationState.APPRAISED;
import static vn.capuy.cadre.movement.RotationState.APPROVED;
import static vn.capuy.cadre.movement.RotationState.NEEDED;
import static vn.capuy.cadre.movement.RotationState.POLICY_APPROVED;
import static vn.capuy.cadre.movement.RotationState.PROPOSED;
import static vn.capuy.cadre.movement.RotationState.RECALLED;
import static vn.capuy.cadre.movement.RotationState.REJECTED;
import static vn.capuy.cadre.movement.RotationState.RETURNED;
import static vn.capuy.cadre.movement.RotationState.STAYED;
import static vn.capuy.cadre.movement.RotationState.TALKED;
import static vn.capuy.cadre.movement.RotationState.WITHDRAWN;
import static vn.capuy.platform.caller.Roles.CADRE_APPROVER;
import static vn.capuy.platform.caller.Roles.CADRE_EDITOR;

import vn.capuy.kernel.lifecycle.Lifecycle;

/** The steps of a rotation (luân chuyển). That there are five up to the decision is read; their names are general knowledge. */
final class RotationLifecycle {
    static final Lifecycle<RotationState, MovementStep> TABLE = Lifecycle.<RotationState, MovementStep>named("rotation")
            // spotless:off
            .from(NEEDED).on(APPROVE_POLICY).to(POLICY_APPROVED).by(CADRE_APPROVER).under(SECOND)
            .from(NEEDED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(NEEDED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(POLICY_APPROVED).on(PROPOSE).to(PROPOSED).by(CADRE_EDITOR).under(THIRD)
            .from(POLICY_APPROVED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(POLICY_APPROVED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(PROPOSED).on(APPRAISE).to(APPRAISED).by(CADRE_EDITOR).under(FOURTH)
            .from(PROPOSED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(PROPOSED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(APPRAISED).on(TALK).to(TALKED).by(CADRE_EDITOR).under(FIFTH)
            .from(APPRAISED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(APPRAISED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(TALKED).on(APPROVE).to(APPROVED).by(CADRE_APPROVER).under(DECISION)
            .from(TALKED).on(REJECT).to(REJECTED).by(CADRE_APPROVER).under(DECLINED)
            .from(TALKED).on(WITHDRAW).to(WITHDRAWN).by(CADRE_EDITOR).under(TAKEN_BACK)
            .from(APPROVED).on(EXTEND).to(APPROVED).by(CADRE_APPROVER).under(NEW_DAY)
            .from(APPROVED).on(RETURN).to(RETURNED).by(CADRE_EDITOR).under(DECISION)
            .from(APPROVED).on(RECALL).to(RECALLED).by(CADRE_APPROVER).under(GENERAL)
            .from(APPROVED).on(STAY).to(STAYED).by(CADRE_APPROVER).under(FOR_GOOD)
            // spotless:on
            .build();

    static final MovementCourse<RotationState> COURSE = new MovementCourse<>(RotationState.class, TABLE, STATE_NEED);

    private RotationLifecycle() {}
}
