package vn.capuy.demo;

import java.time.LocalDate;

/** The retirement age of Decree 135/2020: it rises each year, by three months for men and four for women. */
final class Retirement {
    private Retirement() {}

    /** The end of the month in which the age is reached. */
    static LocalDate lastDay(Sex sex, LocalDate born) {
        for (int year = born.getYear() + 50; ; year++) {
            LocalDate reached = born.plusMonths(months(sex, year));
            if (reached.getYear() <= year) {
                return reached.withDayOfMonth(reached.lengthOfMonth());
            }
        }
    }

    private static int months(Sex sex, int year) {
        int steps = Math.max(0, year - 2020);
        return sex == Sex.MALE ? Math.min(60 * 12 + 3 * steps, 62 * 12) : Math.min(55 * 12 + 4 * steps, 60 * 12);
    }
}
