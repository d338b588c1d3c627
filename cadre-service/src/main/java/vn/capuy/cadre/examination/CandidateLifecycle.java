package vn.capuy.cadre.examination;

import static vn.capuy.cadre.examination.CandidateState.ADMITTED;
import static vn.capuy.cadre.examination.CandidateState.APPLIED;
import static vn.capuy.cadre.examination.CandidateState.DISQUALIFIED;
import static vn.capuy.cadre.examination.CandidateState.REFUSED;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.EXAMINATION_SCHEME;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The decisions on a candidate. */
final class CandidateLifecycle {
    static final Lifecycle<CandidateState, CandidateStep> TABLE = Lifecycle.<CandidateState, CandidateStep>named(
                    "examination-candidate")
            .from(APPLIED)
            .on(CandidateStep.ADMIT)
            .to(ADMITTED)
            .by(Roles.CADRE_APPROVER)
            .under(EXAMINATION_SCHEME)
            .from(APPLIED)
            .on(CandidateStep.REFUSE)
            .to(REFUSED)
            .by(Roles.CADRE_APPROVER)
            .under(EXAMINATION_SCHEME)
            .from(ADMITTED)
            .on(CandidateStep.DISQUALIFY)
            .to(DISQUALIFIED)
            .by(Roles.CADRE_APPROVER)
            .under("he withdrew, broke the rules, or came to be unfit")
            .build();

    private CandidateLifecycle() {}
}
