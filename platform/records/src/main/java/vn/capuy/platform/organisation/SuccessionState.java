package vn.capuy.platform.organisation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit that ended and one of those that took it over, as the feed tells it: after both units.
 *
 * @param numerator of a FRACTION the number above the line, else null
 * @param denominator of a FRACTION the number below the line, else null
 * @param onDay the first day on which the predecessor is no more
 * @param event the code of the organisation event
 * @param recordedAt from which moment this is known
 */
public record SuccessionState(
        String predecessor,
        String successor,
        Share.Kind share,
        Integer numerator,
        Integer denominator,
        LocalDate onDay,
        String event,
        Instant recordedAt) {
    public static final String EVENT_TYPE = "vn.capuy.organisation.succession";

    public Share passed() {
        return Share.of(share, numerator, denominator);
    }

    /** By what the feed calls it. */
    public String subject() {
        return predecessor + "/" + successor;
    }
}
