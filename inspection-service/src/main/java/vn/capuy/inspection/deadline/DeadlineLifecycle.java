package vn.capuy.inspection.deadline;

import static vn.capuy.inspection.deadline.DeadlineState.ENDED;
import static vn.capuy.inspection.deadline.DeadlineState.NOT_STARTED;
import static vn.capuy.inspection.deadline.DeadlineState.PAUSED;
import static vn.capuy.inspection.deadline.DeadlineState.RUNNING;
import static vn.capuy.inspection.deadline.DeadlineStep.CONCLUDE;
import static vn.capuy.inspection.deadline.DeadlineStep.EXTEND;
import static vn.capuy.inspection.deadline.DeadlineStep.PAUSE;
import static vn.capuy.inspection.deadline.DeadlineStep.RESUME;
import static vn.capuy.inspection.deadline.DeadlineStep.SET;
import static vn.capuy.inspection.deadline.DeadlineStep.START;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** The course of a time limit: it is started, may be set by the decision, extended, paused; the conclusion ends it. */
final class DeadlineLifecycle {
    private static final Citation LIMITS = Citation.of("02-HD/UBKTTW").certainty(Certainty.READ);
    private static final Citation STANDSTILL = LIMITS.certainty(Certainty.OPEN);
    private static final String OWN_DAY = "the decision names its own day";
    private static final String CASE_ENDS = "the case is concluded or stopped";

    static final Lifecycle<DeadlineState, DeadlineStep> TABLE = Lifecycle.<DeadlineState, DeadlineStep>named(
                    "inspection-deadline")
            .from(NOT_STARTED)
            .on(START)
            .to(RUNNING)
            .by(Roles.INSPECTION_EDITOR)
            .under(LIMITS)
            .from(NOT_STARTED)
            .on(SET)
            .to(RUNNING)
            .by(Roles.INSPECTION_APPROVER)
            .under(OWN_DAY)
            .from(RUNNING)
            .on(SET)
            .to(RUNNING)
            .by(Roles.INSPECTION_APPROVER)
            .under(OWN_DAY)
            .from(RUNNING)
            .on(EXTEND)
            .to(RUNNING)
            .by(Roles.INSPECTION_APPROVER)
            .under(LIMITS)
            .from(RUNNING)
            .on(PAUSE)
            .to(PAUSED)
            .by(Roles.INSPECTION_APPROVER)
            .under(STANDSTILL)
            .from(PAUSED)
            .on(RESUME)
            .to(RUNNING)
            .by(Roles.INSPECTION_APPROVER)
            .under(STANDSTILL)
            .from(NOT_STARTED)
            .on(CONCLUDE)
            .to(ENDED)
            .by(Roles.INSPECTION_APPROVER)
            .under(CASE_ENDS)
            .from(RUNNING)
            .on(CONCLUDE)
            .to(ENDED)
            .by(Roles.INSPECTION_APPROVER)
            .under(CASE_ENDS)
            .from(PAUSED)
            .on(CONCLUDE)
            .to(ENDED)
            .by(Roles.INSPECTION_APPROVER)
            .under(CASE_ENDS)
            .build();

    private DeadlineLifecycle() {}
}
