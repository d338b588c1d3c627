package vn.capuy.platform.indicator.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import vn.capuy.kernel.time.VietnamTime;

/**
 * When a year's records are taken to be complete.
 *
 * @param days after the year's last day
 */
public record YearClosing(int days) {
    Instant of(int year) {
        return LocalDate.of(year + 1, 1, 1)
                .plusDays(days)
                .atStartOfDay(VietnamTime.ZONE)
                .toInstant();
    }

    /** When the unit is grouped: as its year closes or, if it is recorded later, at once with what is recorded with it. */
    Instant of(ConfidentialUnit unit) {
        Instant closing = of(unit.day().getYear());
        return unit.recordedAt().isAfter(closing) ? unit.recordedAt() : closing;
    }
}
