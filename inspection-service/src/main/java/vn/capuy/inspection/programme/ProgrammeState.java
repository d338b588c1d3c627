package vn.capuy.inspection.programme;

/** How far a programme has come. */
public enum ProgrammeState {
    /** Dự thảo. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại: returned with the reason, to be worked over. */
    RETURNED,
    /** Đã phê duyệt, ban hành. */
    APPROVED,
    /** Đã điều chỉnh: approved, and amended since. */
    AMENDED,
    /** Đã tổng kết. */
    CLOSED
}
