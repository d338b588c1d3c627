package vn.capuy.cadre.movement;

import java.time.LocalDate;

/** A day that is written YYYY-MM-DD; beyond four digits of the year neither the database nor any office can follow. */
final class WrittenDay {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private WrittenDay() {}

    static boolean is(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }
}
