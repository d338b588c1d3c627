package vn.capuy.inspection.petition;

/** What can be done with a petition. */
public enum PetitionStep {
    /** Phân loại. */
    CLASSIFY,
    /** Thụ lý. */
    ADMIT,
    /** Không thụ lý. */
    REFUSE,
    /** Chuyển đơn. */
    FORWARD,
    /** Tiến hành giải quyết: the restricted case is opened, or linked. */
    BEGIN,
    /** Gia hạn. */
    EXTEND,
    /** Kết luận giải quyết. */
    RESOLVE,
    /** Rút đơn. */
    WITHDRAW,
    /** Tiếp tục giải quyết dù đã rút đơn. */
    CONTINUE,
    /** Lưu hồ sơ. */
    CLOSE
}
