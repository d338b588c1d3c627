package vn.capuy.inspection.remedy;

/** How far a remedy has come. That it is overdue is no state: it is told by the day. */
public enum RemedyState {
    /** Chưa báo cáo kết quả khắc phục. */
    OPEN,
    /** Đã báo cáo, chờ xác nhận. */
    REPORTED,
    /** Bị trả lại, phải tiếp tục khắc phục. */
    RETURNED,
    /** Đã xác nhận khắc phục xong. */
    VERIFIED,
    /** Thôi không yêu cầu. */
    CANCELLED
}
