package vn.capuy.platform.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.name.Language;

/**
 * A time limit in working days, with every day of the way.
 *
 * @param from the day from which it runs; the day after counts as the first
 * @param to the day on which it ends
 * @param provisional whether it runs through a year whose holidays are not all entered, so that it may still move
 * @param unknownYears those years
 */
@Schema(name = "WorkingDays")
public record WorkingDaysView(
        @Schema(examples = "2026-04-20") LocalDate from,
        int days,
        @Schema(examples = "2026-05-05") LocalDate to,
        boolean provisional,
        List<Integer> unknownYears,
        List<StretchView> steps) {

    public static WorkingDaysView of(Reckoning reckoning, Language language) {
        return new WorkingDaysView(
                reckoning.from(),
                reckoning.days(),
                reckoning.to(),
                reckoning.isProvisional(),
                reckoning.unknownYears().stream().map(Year::getValue).toList(),
                reckoning.stretches().stream()
                        .map(each -> StretchView.of(each, language))
                        .toList());
    }
}
