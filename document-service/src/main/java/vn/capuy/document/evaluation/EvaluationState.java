package vn.capuy.document.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an evaluation has come. */
@Schema(name = "TaskEvaluationState")
public enum EvaluationState {
    /** Đã tự đánh giá. */
    SELF_ASSESSED,
    /** Đã đánh giá. */
    JUDGED,
    /** Có ý kiến khác. */
    OBJECTED,
    /** Đã xem xét lại, kết luận. */
    RESOLVED
}
