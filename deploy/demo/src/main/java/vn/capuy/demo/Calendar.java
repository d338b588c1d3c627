package vn.capuy.demo;

import java.time.LocalDate;

/** The days on which the demo term turns. */
final class Calendar {
    static final LocalDate TERM_START = LocalDate.of(2020, 8, 1);
    static final LocalDate CUTOFF = LocalDate.of(2023, 3, 31);
    static final LocalDate AFTER_CUTOFF = CUTOFF.plusDays(1);
    static final LocalDate TERM_END = LocalDate.of(2025, 6, 30);
    /** The district level ends and the communes are merged. */
    static final LocalDate REORGANISATION = LocalDate.of(2025, 7, 1);

    static final LocalDate EARLIER_TERM_START = LocalDate.of(2015, 7, 25);
    static final LocalDate EARLIER_TERM_END = TERM_START.minusDays(1);
    /** The last day about which the files say anything. */
    static final LocalDate HORIZON = LocalDate.of(2025, 12, 31);

    private Calendar() {}

    static boolean inMidTerm(LocalDate day) {
        return !day.isBefore(TERM_START) && !day.isAfter(CUTOFF);
    }
}
