package vn.capuy.platform.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.calendar.Reckoning;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.name.Language;

/**
 * Days in a row that count, or are passed over for one reason.
 *
 * @param kind WORKING or MAKE_UP: they count; WEEKEND, HOLIDAY or PAUSED: they are passed over
 * @param from the first of them
 * @param to the last, included
 * @param counted how many of them count
 * @param name of the holiday, or what is made up for; null for an ordinary day
 * @param citation where that is laid down
 * @param certainty how sure the citation is
 */
@Schema(name = "WorkingDayStretch")
public record StretchView(
        @Schema(examples = "HOLIDAY") String kind,
        @Schema(examples = "2026-04-27") LocalDate from,
        @Schema(examples = "2026-04-27") LocalDate to,
        int counted,
        @Schema(examples = "Nghỉ bù Giỗ Tổ Hùng Vương") String name,
        @Schema(examples = "Điều 111.3, 45/2019/QH14") String citation,
        @Schema(examples = "GENERAL") String certainty) {

    static StretchView of(Reckoning.Stretch stretch, Language language) {
        SpecialDay special = stretch.special();
        if (special == null) {
            return new StretchView(
                    stretch.kind().name(), stretch.from(), stretch.to(), stretch.counted(), null, null, null);
        }
        return new StretchView(
                stretch.kind().name(),
                stretch.from(),
                stretch.to(),
                stretch.counted(),
                special.name().in(language),
                place(special),
                special.basis().certainty().name());
    }

    /** Where a special day is laid down, without the mark of its certainty. */
    public static String place(SpecialDay special) {
        String article = special.basis().article();
        return (article == null ? "" : article + ", ") + special.basis().document();
    }
}
