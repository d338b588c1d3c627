package vn.capuy.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Vietnam, wherever the machine stands: a decision of 06:00 in Bình Liêu must not bear yesterday. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** Today in Vietnam; the zone of the clock does not matter. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The day in Vietnam on which a moment lies. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
