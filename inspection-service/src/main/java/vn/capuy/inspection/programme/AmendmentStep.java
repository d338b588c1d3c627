package vn.capuy.inspection.programme;

/** How an amendment is decided. */
public enum AmendmentStep {
    /** Phê duyệt điều chỉnh. */
    APPROVE,
    /** Không chấp thuận. */
    REJECT
}
