package vn.capuy.inspection.petition;

/** How two petitions belong together. */
public enum LinkKind {
    /** Đơn trùng nội dung, của nhiều người. */
    SAME_CONTENT,
    /** Cùng người gửi. */
    SAME_SENDER,
    /** Đơn có liên quan. */
    RELATED
}
