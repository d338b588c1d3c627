package vn.capuy.platform.indicator.sums;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An indicator of which sums are kept.
 *
 * @param code the indicator's
 * @param facts its SQL. A fact belongs to one unit and one day, has no subject, is a hit, and depends on {@code :from},
 *     {@code :to} and {@code :knownAt} in no other way than by its day and by its record's entry and voiding
 * @param entries the table of its records, with {@code recorded_at} and {@code voided_at}; its triggers write to
 *     {@code figure_delta} what comes and goes
 */
public record Summed(String code, String facts, String entries) {
    /** Tells sums by this SQL from those by another. */
    public String definition() {
        return UUID.nameUUIDFromBytes(facts.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
