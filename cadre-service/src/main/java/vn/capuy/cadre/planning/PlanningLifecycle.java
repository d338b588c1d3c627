package vn.capuy.cadre.planning;

import static vn.capuy.cadre.planning.PlanningState.APPROVED;
import static vn.capuy.cadre.planning.PlanningState.PROPOSED;
import static vn.capuy.cadre.planning.PlanningState.REJECTED;

import vn.capuy.cadre.planning.rules.PlanningRules;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a planning list. */
final class PlanningLifecycle {
    static final Lifecycle<PlanningState, PlanningStep> TABLE = Lifecycle.<PlanningState, PlanningStep>named(
                    "planning-list")
            .from(PROPOSED)
            .on(PlanningStep.APPROVE)
            .to(APPROVED)
            .by(Roles.CADRE_APPROVER)
            .under(PlanningRules.QD_50_2021)
            .from(PROPOSED)
            .on(PlanningStep.REJECT)
            .to(REJECTED)
            .by(Roles.CADRE_APPROVER)
            .under("the competent body declines")
            .build();

    private PlanningLifecycle() {}
}
