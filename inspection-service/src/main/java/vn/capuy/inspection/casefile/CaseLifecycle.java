package vn.capuy.inspection.casefile;

import static vn.capuy.inspection.casefile.CaseStage.CLOSED;
import static vn.capuy.inspection.casefile.CaseStage.CONCLUSION;
import static vn.capuy.inspection.casefile.CaseStage.CONDUCT;
import static vn.capuy.inspection.casefile.CaseStage.PREPARATION;
import static vn.capuy.inspection.casefile.CaseStage.STOPPED;
import static vn.capuy.inspection.casefile.CaseStep.BEGIN;
import static vn.capuy.inspection.casefile.CaseStep.CLOSE;
import static vn.capuy.inspection.casefile.CaseStep.CONCLUDE;
import static vn.capuy.inspection.casefile.CaseStep.REOPEN;
import static vn.capuy.inspection.casefile.CaseStep.STOP;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Edge;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/**
 * Quy trình ba bước: preparation, conduct, conclusion; and the closing of the file. The regulation does not speak of going
 * back or of stopping, but the work knows both; each asks for a ground, and is the approver's. An extension of time and a
 * pause change no stage: they belong to the time limit.
 */
final class CaseLifecycle {
    private static final Citation THREE_STAGES = Citation.of("22-QĐ/TW").certainty(Certainty.READ);
    private static final String ITS_GROUND_FELL_AWAY = "what it was to look into has fallen away or is another body's";

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
            .from(CONCLUSION)
            .on(REOPEN)
            .to(CONDUCT)
            .by(Roles.INSPECTION_APPROVER)
            .under("what was concluded does not hold")
            .from(PREPARATION)
            .on(STOP)
            .to(STOPPED)
            .by(Roles.INSPECTION_APPROVER)
            .under(ITS_GROUND_FELL_AWAY)
            .from(CONDUCT)
            .on(STOP)
            .to(STOPPED)
            .by(Roles.INSPECTION_APPROVER)
            .under(ITS_GROUND_FELL_AWAY)
            .build();

    private CaseLifecycle() {}

    /** Whether the step needs a ground: those that the procedure does not provide for. */
    static boolean needsGround(CaseStep step) {
        return step == REOPEN || step == STOP;
    }

    /** The line by which the step is taken from the stage; where there is none, the first by which it is taken at all. */
    static Edge<CaseStage, CaseStep> nearest(CaseStage stage, CaseStep step) {
        return TABLE.find(stage, step).orElseGet(() -> TABLE.edges().stream()
                .filter(edge -> edge.step() == step)
                .findFirst()
                .orElseThrow());
    }
}
