package vn.capuy.inspection.deadline;

/** Tình trạng thời hạn: how a deadline stands on a day. */
public enum Standing {
    /** Nothing says yet from when it runs. */
    NOT_STARTED,
    /** It runs, or ended, without a figure of the regulation or a day that was set. */
    NO_DEADLINE,
    /** Trong hạn. */
    RUNNING,
    /** Tạm dừng. */
    PAUSED,
    /** Quá hạn, not concluded yet. */
    OVERDUE,
    /** Concluded in time. */
    MET,
    /** Concluded late. */
    LATE,
    /** Đình chỉ: the case was stopped without a conclusion. */
    STOPPED
}
