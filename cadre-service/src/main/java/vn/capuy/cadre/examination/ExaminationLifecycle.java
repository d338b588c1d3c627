package vn.capuy.cadre.examination;

import static vn.capuy.cadre.examination.ExaminationState.ANNOUNCED;
import static vn.capuy.cadre.examination.ExaminationState.CONCLUDED;
import static vn.capuy.cadre.examination.ExaminationState.HELD;
import static vn.capuy.cadre.examination.ExaminationState.MARKING;
import static vn.capuy.cadre.examination.ExaminationState.OPENED;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.EXAMINATION_SCHEME;

import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The steps of a round. What is opened is never closed again. */
final class ExaminationLifecycle {
    static final Lifecycle<ExaminationState, ExaminationStep> TABLE =
            Lifecycle.<ExaminationState, ExaminationStep>named("examination")
                    .from(ANNOUNCED)
                    .on(ExaminationStep.ASSIGN_CODES)
                    .to(MARKING)
                    .by(Roles.CADRE_EDITOR)
                    .under(EXAMINATION_SCHEME)
                    .from(ANNOUNCED)
                    .on(ExaminationStep.CLOSE)
                    .to(CONCLUDED)
                    .by(Roles.CADRE_APPROVER)
                    .under("too few candidates")
                    .from(MARKING)
                    .on(ExaminationStep.OPEN_PAPERS)
                    .to(OPENED)
                    .by(Roles.CADRE_APPROVER)
                    .under(EXAMINATION_SCHEME)
                    .from(OPENED)
                    .on(ExaminationStep.HOLD)
                    .to(HELD)
                    .by(Roles.CADRE_EDITOR)
                    .under(EXAMINATION_SCHEME)
                    .from(HELD)
                    .on(ExaminationStep.APPROVE)
                    .to(CONCLUDED)
                    .by(Roles.CADRE_APPROVER)
                    .under(EXAMINATION_SCHEME)
                    .from(HELD)
                    .on(ExaminationStep.CLOSE)
                    .to(CONCLUDED)
                    .by(Roles.CADRE_APPROVER)
                    .under("nobody won, or nobody is appointed")
                    .build();

    private ExaminationLifecycle() {}
}
