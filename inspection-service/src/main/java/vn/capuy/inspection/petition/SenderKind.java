package vn.capuy.inspection.petition;

/** Whether a petition bears its sender's name; never the name itself. */
public enum SenderKind {
    /** Đơn có tên. */
    NAMED,
    /** Đơn nặc danh. */
    ANONYMOUS,
    /** Đơn có dấu hiệu mạo danh: a name stands on it that may not be the sender's. */
    DOUBTFUL_NAME
}
