package vn.capuy.inspection.petition;

import java.time.LocalDate;
import java.util.List;

/** Counts in working days (ngày làm việc), as the terms of petitions are. */
interface WorkingDays {
    /** The day on which so many working days after a day are over; the day after it is the first. */
    Counted after(LocalDate from, int days);

    /** The working days after {@code from} up to {@code to}, which counts itself; none where {@code to} is earlier. */
    Counted between(LocalDate from, LocalDate to);

    /**
     * How it was counted.
     *
     * @param to the day on which the last of them fell
     * @param passedOver what was passed over on the way, in order
     * @param provisional whether public holidays on the way are not known, so that it may still change
     */
    record Counted(LocalDate from, int days, LocalDate to, List<Passed> passedOver, boolean provisional) {}

    /**
     * Days in a row that do not count.
     *
     * @param holiday in the caller's language; null for a weekend
     */
    record Passed(LocalDate from, LocalDate to, String holiday) {}
}
