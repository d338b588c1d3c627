package vn.capuy.platform.indicator.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A restricted record, by what never changes in it.
 *
 * @param holder the case to which it belongs
 * @param series the district-level committee (or the one above) under which its organisation stood on its day
 * @param trait the split that is always shown; empty where there is none
 * @param facts how many facts it has in all
 */
public record ConfidentialUnit(
        String id,
        String holder,
        String series,
        String org,
        LocalDate day,
        String trait,
        Instant recordedAt,
        long facts) {}
