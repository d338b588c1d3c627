package vn.capuy.inspection.programme;

/** How far an amendment has come. */
public enum AmendmentState {
    /** Đã đề nghị. */
    PROPOSED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Không được chấp thuận. */
    REJECTED
}
