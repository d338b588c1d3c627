package vn.capuy.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.name.MultilingualName;

/**
 * A holiday or make-up day as the feed tells it, whole.
 *
 * @param id the same in every service
 * @param voidedAt from when on it decides nothing; null while it holds
 */
public record CalendarDayState(
        UUID id,
        LocalDate day,
        SpecialDay.Kind kind,
        MultilingualName name,
        String document,
        String article,
        Certainty certainty,
        Instant recordedAt,
        Instant voidedAt,
        String voidReason,
        long version) {
    public static final String EVENT_TYPE = "vn.capuy.calendar.day";
}
