package vn.capuy.platform.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year of which all holidays and make-up days are entered.
 *
 * @param holidays how many days of rest are entered for it, weekends among them
 * @param makeUps how many days of the weekend are entered on which offices work
 */
@Schema(name = "CalendarYear")
public record CalendarYearView(
        @Schema(examples = "2026") int year, Instant recordedAt, String recordedBy, long holidays, long makeUps) {}
