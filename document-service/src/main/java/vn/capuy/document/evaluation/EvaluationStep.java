package vn.capuy.document.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps of an evaluation after the self-assessment. */
@Schema(name = "TaskEvaluationStep")
public enum EvaluationStep {
    /** Cơ quan giao việc đánh giá. */
    JUDGE,
    /** Người chủ trì có ý kiến khác. */
    OBJECT,
    /** Xem xét lại, kết luận. */
    RESOLVE
}
