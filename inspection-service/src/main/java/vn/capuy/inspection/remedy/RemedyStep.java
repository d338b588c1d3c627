package vn.capuy.inspection.remedy;

/** The steps of a remedy's follow-up. */
public enum RemedyStep {
    /** Báo cáo kết quả khắc phục. */
    REPORT,
    /** Xác nhận. */
    VERIFY,
    /** Trả lại, yêu cầu khắc phục tiếp. */
    RETURN,
    /** Gia hạn. */
    EXTEND,
    /** Thôi yêu cầu. */
    CANCEL;

    /** Whether it says why. */
    boolean needsGround() {
        return this == RETURN || this == EXTEND || this == CANCEL;
    }
}
