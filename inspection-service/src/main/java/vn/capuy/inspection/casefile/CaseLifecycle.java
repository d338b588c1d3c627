package vn.capuy.inspection.casefile;

import static vn.capuy.inspection.casefile.CaseStage.CLOSED;
import static vn.capuy.inspection.casefile.CaseStage.CONCLUSION;
import static vn.capuy.inspection.casefile.CaseStage.CONDUCT;
import static vn.capuy.inspection.casefile.CaseStage.PREPARATION;
import static vn.capuy.inspection.casefile.CaseStep.BEGIN;
import static vn.capuy.inspection.casefile.CaseStep.CLOSE;
import static vn.capuy.inspection.casefile.CaseStep.CONCLUDE;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Quy trình ba bước: preparation, conduct, conclusion; and the closing of the file. */
final class CaseLifecycle {
    private static final Citation THREE_STAGES = Citation.of("22-QĐ/TW").certainty(Certainty.READ);

    static final Lifecycle<CaseStage, CaseStep> TABLE = Lifecycle.<CaseStage, CaseStep>named("inspection-case")
            .from(PREPARATION)
            .on(BEGIN)
            .to(CONDUCT)
            .by(Roles.INSPECTION_EDITOR)
            .under(THREE_STAGES)
            .from(CONDUCT)
            .on(CONCLUDE)
            .to(CONCLUSION)
            .by(Roles.INSPECTION_APPROVER)
            .under(THREE_STAGES)
            .from(CONCLUSION)
            .on(CLOSE)
            .to(CLOSED)
            .by(Roles.INSPECTION_EDITOR)
            .under("the notice is given and the file is complete")
            .build();

    private CaseLifecycle() {}
}
