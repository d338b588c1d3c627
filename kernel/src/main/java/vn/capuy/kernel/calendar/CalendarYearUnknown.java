package vn.capuy.kernel.calendar;

import java.time.Year;

/** It was asked for certain whether work is done in a year whose holidays nobody has entered. */
public final class CalendarYearUnknown extends RuntimeException {

    private final transient Year year;

    CalendarYearUnknown(Year year) {
        super("The public holidays of " + year + " have not been entered");
        this.year = year;
    }

    public Year year() {
        return year;
    }
}
