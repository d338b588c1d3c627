package vn.capuy.kernel.calendar;

/** What a day is for a time limit in working days. */
public enum DayKind {
    /** Ngày làm việc. */
    WORKING(true),
    /** Ngày làm bù: a day of the weekend on which offices work. */
    MAKE_UP(true),
    /** Thứ Bảy, Chủ nhật. */
    WEEKEND(false),
    /** Ngày nghỉ lễ, tết. */
    HOLIDAY(false),
    /** Tạm dừng: whatever the day is, it does not count. */
    PAUSED(false);

    private final boolean counts;

    DayKind(boolean counts) {
        this.counts = counts;
    }

    public boolean counts() {
        return counts;
    }
}
