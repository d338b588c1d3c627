package vn.capuy.cadre.planning;

import static vn.capuy.cadre.planning.PlanningState.APPROVED;
import static vn.capuy.cadre.planning.PlanningState.DRAFT;
import static vn.capuy.cadre.planning.PlanningState.REJECTED;
import static vn.capuy.cadre.planning.PlanningState.SUBMITTED;

import vn.capuy.cadre.planning.rules.PlanningFigures;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a planning list. */
final class PlanningLifecycle {
    static final Lifecycle<PlanningState, PlanningStep> TABLE = Lifecycle.<PlanningState, PlanningStep>named(
                    "planning-list")
            .from(DRAFT)
            .on(PlanningStep.SUBMIT)
            .to(SUBMITTED)
            .by(Roles.CADRE_EDITOR)
            .under(PlanningFigures.QD_50_2021)
            .from(SUBMITTED)
            .on(PlanningStep.APPROVE)
            .to(APPROVED)
            .by(Roles.CADRE_APPROVER)
            .under(PlanningFigures.QD_50_2021)
            .from(SUBMITTED)
            .on(PlanningStep.REJECT)
            .to(REJECTED)
            .by(Roles.CADRE_APPROVER)
            .under("the competent body returns it, with its reason")
            .build();

    private PlanningLifecycle() {}
}
