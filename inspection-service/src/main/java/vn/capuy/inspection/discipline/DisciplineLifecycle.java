package vn.capuy.inspection.discipline;

import static vn.capuy.inspection.discipline.DisciplineState.APPEALED;
import static vn.capuy.inspection.discipline.DisciplineState.CHANGED;
import static vn.capuy.inspection.discipline.DisciplineState.DECIDED;
import static vn.capuy.inspection.discipline.DisciplineState.DEFERRED;
import static vn.capuy.inspection.discipline.DisciplineState.IN_FORCE;
import static vn.capuy.inspection.discipline.DisciplineState.NOT_DISCIPLINED;
import static vn.capuy.inspection.discipline.DisciplineState.PROPOSED;
import static vn.capuy.inspection.discipline.DisciplineState.REJECTED;
import static vn.capuy.inspection.discipline.DisciplineState.REVERSED;
import static vn.capuy.inspection.discipline.DisciplineState.VOTED;
import static vn.capuy.inspection.discipline.DisciplineState.WITHDRAWN;
import static vn.capuy.inspection.discipline.DisciplineStep.ANNOUNCE;
import static vn.capuy.inspection.discipline.DisciplineStep.APPEAL;
import static vn.capuy.inspection.discipline.DisciplineStep.CHANGE;
import static vn.capuy.inspection.discipline.DisciplineStep.DECIDE;
import static vn.capuy.inspection.discipline.DisciplineStep.DEFER;
import static vn.capuy.inspection.discipline.DisciplineStep.REJECT;
import static vn.capuy.inspection.discipline.DisciplineStep.RESUME;
import static vn.capuy.inspection.discipline.DisciplineStep.REVERSE;
import static vn.capuy.inspection.discipline.DisciplineStep.UPHOLD;
import static vn.capuy.inspection.discipline.DisciplineStep.VOID_VOTE;
import static vn.capuy.inspection.discipline.DisciplineStep.VOTE;
import static vn.capuy.inspection.discipline.DisciplineStep.VOTE_NONE;
import static vn.capuy.inspection.discipline.DisciplineStep.WITHDRAW;
import static vn.capuy.platform.caller.Roles.INSPECTION_APPROVER;
import static vn.capuy.platform.caller.Roles.INSPECTION_EDITOR;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;

/** Quy trình thi hành kỷ luật: from the proposal to the decision, and what becomes of it. */
final class DisciplineLifecycle {
    private static final Citation VOTES = Citation.of("69-QĐ/TW").certainty(Certainty.READ);
    private static final Citation SECOND_HAND = VOTES.certainty(Certainty.SECONDARY);
    private static final Citation COMPLAINT = Citation.of("22-QĐ/TW").certainty(Certainty.READ);
    private static final String TAKEN_BACK = "whoever proposed it takes it back";
    private static final String NOT_TAKEN_UP = "the competent body does not take it up";

    static final Lifecycle<DisciplineState, DisciplineStep> TABLE = Lifecycle.<DisciplineState, DisciplineStep>named(
                    "inspection-discipline")
            .from(PROPOSED)
            .on(VOTE)
            .to(VOTED)
            .by(INSPECTION_EDITOR)
            .under(VOTES)
            .from(PROPOSED)
            .on(VOTE_NONE)
            .to(NOT_DISCIPLINED)
            .by(INSPECTION_EDITOR)
            .under(VOTES)
            .from(PROPOSED)
            .on(DEFER)
            .to(DEFERRED)
            .by(INSPECTION_EDITOR)
            .under(SECOND_HAND)
            .from(PROPOSED)
            .on(REJECT)
            .to(REJECTED)
            .by(INSPECTION_APPROVER)
            .under(NOT_TAKEN_UP)
            .from(PROPOSED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(TAKEN_BACK)
            .from(DEFERRED)
            .on(RESUME)
            .to(PROPOSED)
            .by(INSPECTION_EDITOR)
            .under(SECOND_HAND)
            .from(DEFERRED)
            .on(WITHDRAW)
            .to(WITHDRAWN)
            .by(INSPECTION_EDITOR)
            .under(TAKEN_BACK)
            .from(VOTED)
            .on(DECIDE)
            .to(DECIDED)
            .by(INSPECTION_APPROVER)
            .under(VOTES)
            .from(VOTED)
            .on(DEFER)
            .to(DEFERRED)
            .by(INSPECTION_EDITOR)
            .under(SECOND_HAND)
            .from(VOTED)
            .on(VOID_VOTE)
            .to(PROPOSED)
            .by(INSPECTION_EDITOR)
            .under("the ballot was entered by mistake")
            .from(VOTED)
            .on(REJECT)
            .to(REJECTED)
            .by(INSPECTION_APPROVER)
            .under(NOT_TAKEN_UP)
            .from(NOT_DISCIPLINED)
            .on(VOID_VOTE)
            .to(PROPOSED)
            .by(INSPECTION_EDITOR)
            .under("the ballot was entered by mistake")
            .from(DECIDED)
            .on(ANNOUNCE)
            .to(IN_FORCE)
            .by(INSPECTION_EDITOR)
            .under(SECOND_HAND)
            .from(IN_FORCE)
            .on(APPEAL)
            .to(APPEALED)
            .by(INSPECTION_EDITOR)
            .under(COMPLAINT)
            .from(IN_FORCE)
            .on(CHANGE)
            .to(CHANGED)
            .by(INSPECTION_APPROVER)
            .under("the body corrects itself, or one above corrects it")
            .from(IN_FORCE)
            .on(REVERSE)
            .to(REVERSED)
            .by(INSPECTION_APPROVER)
            .under("the body corrects itself, or one above corrects it")
            .from(APPEALED)
            .on(UPHOLD)
            .to(IN_FORCE)
            .by(INSPECTION_APPROVER)
            .under(COMPLAINT)
            .from(APPEALED)
            .on(CHANGE)
            .to(CHANGED)
            .by(INSPECTION_APPROVER)
            .under(COMPLAINT)
            .from(APPEALED)
            .on(REVERSE)
            .to(REVERSED)
            .by(INSPECTION_APPROVER)
            .under(COMPLAINT)
            .build();

    private DisciplineLifecycle() {}
}
