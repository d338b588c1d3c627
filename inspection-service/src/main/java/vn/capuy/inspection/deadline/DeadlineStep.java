package vn.capuy.inspection.deadline;

/** What changes how the time limit of a case stands. */
enum DeadlineStep {
    /** Bắt đầu tính thời hạn: the self-report has been received. */
    START,
    /** Ấn định: the day that the decision itself names. */
    SET,
    /** Gia hạn. */
    EXTEND,
    /** Tạm dừng. */
    PAUSE,
    /** Tiếp tục. */
    RESUME,
    /** Kết luận, or the case is stopped: a step of the case itself. */
    CONCLUDE
}
