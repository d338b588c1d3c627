package vn.capuy.cadre.appraisal;

import static vn.capuy.cadre.appraisal.AppraisalState.APPRAISED;
import static vn.capuy.cadre.appraisal.AppraisalState.DECIDED;
import static vn.capuy.cadre.appraisal.AppraisalState.DRAFT;
import static vn.capuy.cadre.appraisal.AppraisalState.PROPOSED;
import static vn.capuy.cadre.appraisal.AppraisalState.SELF_ASSESSED;
import static vn.capuy.cadre.appraisal.rules.AppraisalFigures.QD_366_2025;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of an appraisal. */
final class AppraisalLifecycle {
    static final Lifecycle<AppraisalState, AppraisalStep> TABLE = Lifecycle.<AppraisalState, AppraisalStep>named(
                    "appraisal")
            .from(DRAFT)
            .on(AppraisalStep.SELF_ASSESS)
            .to(SELF_ASSESSED)
            .by(Roles.CADRE_EDITOR)
            .under(QD_366_2025)
            .from(SELF_ASSESSED)
            .on(AppraisalStep.SELF_ASSESS)
            .to(SELF_ASSESSED)
            .by(Roles.CADRE_EDITOR)
            .under("nobody has built on it yet")
            .from(SELF_ASSESSED)
            .on(AppraisalStep.APPRAISE)
            .to(APPRAISED)
            .by(Roles.CADRE_EDITOR)
            .under(QD_366_2025)
            .from(APPRAISED)
            .on(AppraisalStep.APPRAISE)
            .to(APPRAISED)
            .by(Roles.CADRE_EDITOR)
            .under("nothing is proposed yet")
            .from(APPRAISED)
            .on(AppraisalStep.PROPOSE)
            .to(PROPOSED)
            .by(Roles.CADRE_EDITOR)
            .under(QD_366_2025)
            .from(PROPOSED)
            .on(AppraisalStep.DECIDE)
            .to(DECIDED)
            .by(Roles.CADRE_APPROVER)
            .under(QD_366_2025)
            .from(PROPOSED)
            .on(AppraisalStep.CORRECT)
            .to(APPRAISED)
            .by(Roles.CADRE_EDITOR)
            .under("an edit drops the proposal, with the reason")
            .from(DECIDED)
            .on(AppraisalStep.CORRECT)
            .to(APPRAISED)
            .by(Roles.CADRE_EDITOR)
            .under("an edit drops the approval, which stays in the history with the reason")
            .build();

    private AppraisalLifecycle() {}
}
