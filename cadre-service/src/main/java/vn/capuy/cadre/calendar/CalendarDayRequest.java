package vn.capuy.cadre.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * A holiday or make-up day to be entered.
 *
 * @param kind HOLIDAY for a public holiday, a substitute or a swapped day; MAKE_UP for a day of the weekend that is worked
 * @param document number and symbol of what lays it down
 * @param article the place in it
 */
@Schema(name = "CalendarDayEntry")
record CalendarDayRequest(
        @Schema(examples = "2027-02-08") @NotNull LocalDate day,
        @NotNull SpecialDay.Kind kind,

        @Schema(examples = "Tết Nguyên đán") @NotBlank @Size(max = 200)
        String nameVi,

        @Schema(examples = "Lunar New Year") @Size(min = 1, max = 200)
        String nameEn,

        @Schema(examples = "رأس السنة القمرية") @Size(min = 1, max = 200)
        String nameAr,

        @Schema(examples = "45/2019/QH14") @NotBlank @Size(max = 100)
        String document,

        @Schema(examples = "Điều 112") @Size(min = 1, max = 100)
        String article,

        @NotNull Certainty certainty) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * What does not hold, by field.
     *
     * @param taken days that stand in the calendar already
     */
    List<Fault> faults(Set<LocalDate> taken) {
        var faults = new ArrayList<Fault>();
        if (kind == SpecialDay.Kind.MAKE_UP && !WEEKEND.contains(day.getDayOfWeek())) {
            faults.add(Fault.of("kind", "constraint.calendar_day_make_up_on_weekend"));
        }
        if (taken.contains(day)) {
            faults.add(Fault.of("day", "constraint.calendar_day_once"));
        }
        return faults;
    }
}
