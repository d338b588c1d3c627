package vn.capuy.document.evaluation;

import static vn.capuy.document.evaluation.EvaluationState.JUDGED;
import static vn.capuy.document.evaluation.EvaluationState.OBJECTED;
import static vn.capuy.document.evaluation.EvaluationState.RESOLVED;
import static vn.capuy.document.evaluation.EvaluationState.SELF_ASSESSED;
import static vn.capuy.document.evaluation.EvaluationStep.JUDGE;
import static vn.capuy.document.evaluation.EvaluationStep.OBJECT;
import static vn.capuy.document.evaluation.EvaluationStep.RESOLVE;

import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.lifecycle.Lifecycle;
import vn.capuy.platform.caller.Roles;

/** Tự đánh giá, đánh giá, ý kiến khác, kết luận. */
final class EvaluationLifecycle {
    private static final Citation JUDGED_BY_PERIOD = Citation.of("226-KL/TW").certainty(Certainty.GENERAL);

    // spotless:off
    static final Lifecycle<EvaluationState, EvaluationStep> TABLE =
            Lifecycle.<EvaluationState, EvaluationStep>named("document-task-evaluation")
            .from(SELF_ASSESSED).on(JUDGE).to(JUDGED).by(Roles.DOCUMENT_APPROVER).under(JUDGED_BY_PERIOD)
            .from(JUDGED).on(OBJECT).to(OBJECTED).by(Roles.DOCUMENT_EDITOR).under("who is judged may say otherwise, with a ground")
            .from(OBJECTED).on(RESOLVE).to(RESOLVED).by(Roles.DOCUMENT_APPROVER).under("what was said against it is answered, once")
            .build();
    // spotless:on

    private EvaluationLifecycle() {}
}
