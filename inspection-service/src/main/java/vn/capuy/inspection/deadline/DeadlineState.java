package vn.capuy.inspection.deadline;

/** How the time limit of a case stands, as steps change it; whether it is overdue follows from the day. */
enum DeadlineState {
    /** Chưa tính: nothing says yet from when it runs. */
    NOT_STARTED,
    /** Đang tính. */
    RUNNING,
    /** Tạm dừng. */
    PAUSED,
    /** Kết thúc: the case is concluded, or stopped. */
    ENDED
}
