package vn.capuy.inspection.petition;

/** Tình trạng xử lý đơn: how far a petition has come. */
public enum PetitionState {
    /** Đã tiếp nhận. */
    RECEIVED,
    /** Đã phân loại. */
    CLASSIFIED,
    /** Đã thụ lý. */
    ADMITTED,
    /** Không thụ lý. */
    NOT_ADMITTED,
    /** Đã chuyển cơ quan có thẩm quyền. */
    FORWARDED,
    /** Đang giải quyết. */
    UNDER_RESOLUTION,
    /** Đã giải quyết. */
    RESOLVED,
    /** Đã rút đơn. */
    WITHDRAWN,
    /** Đã lưu hồ sơ. */
    CLOSED
}
