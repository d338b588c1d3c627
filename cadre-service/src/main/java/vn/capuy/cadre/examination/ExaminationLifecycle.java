package vn.capuy.cadre.examination;

import static vn.capuy.cadre.examination.ExaminationState.ANNOUNCED;
import static vn.capuy.cadre.examination.ExaminationState.FILLED;
import static vn.capuy.cadre.examination.ExaminationState.HELD;
import static vn.capuy.cadre.examination.ExaminationState.UNFILLED;
import static vn.capuy.cadre.examination.rules.WinnerRules.EXAMINATION_SCHEME;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of an examination. */
final class ExaminationLifecycle {
    static final Lifecycle<ExaminationState, ExaminationStep> TABLE =
            Lifecycle.<ExaminationState, ExaminationStep>named("examination")
                    .from(ANNOUNCED)
                    .on(ExaminationStep.HOLD)
                    .to(HELD)
                    .by(Roles.CADRE_EDITOR)
                    .under(EXAMINATION_SCHEME)
                    .from(HELD)
                    .on(ExaminationStep.APPOINT)
                    .to(FILLED)
                    .by(Roles.CADRE_APPROVER)
                    .under(EXAMINATION_SCHEME)
                    .from(HELD)
                    .on(ExaminationStep.CLOSE)
                    .to(UNFILLED)
                    .by(Roles.CADRE_APPROVER)
                    .under("nobody won, or nobody is appointed")
                    .build();

    private ExaminationLifecycle() {}
}
