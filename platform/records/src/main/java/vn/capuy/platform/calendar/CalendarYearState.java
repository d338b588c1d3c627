package vn.capuy.platform.calendar;

import java.time.Instant;

/** A year of which all holidays and make-up days are entered, as the feed tells it. */
public record CalendarYearState(int year, Instant recordedAt) {
    public static final String EVENT_TYPE = "vn.capuy.calendar.year";
}
