package vn.capuy.platform.organisation;

import java.time.LocalDate;

/**
 * Nhiệm kỳ: a committee's term, from the day after one congress closes to the day on which the next one closes.
 *
 * @param endsOn included; null while the term runs
 */
public record TermState(String committee, String code, LocalDate startsOn, LocalDate endsOn) {
    public static final String EVENT_TYPE = "vn.capuy.organisation.term";
}
