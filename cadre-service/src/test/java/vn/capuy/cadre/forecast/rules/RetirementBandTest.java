package vn.capuy.cadre.forecast.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.cadre.person.rules.Sex;

class RetirementBandTest {
    private static final LocalDate FROM = LocalDate.of(2020, 11, 30);
    private static final LocalDate TO = LocalDate.of(2029, 2, 28);

    @Test
    void every_birthday_lies_in_the_band_of_its_retirement_and_in_no_other() {
        var bands = RetirementBand.between(FROM, TO);
        for (Sex sex : Sex.values()) {
            for (LocalDate born = LocalDate.of(1958, 1, 1);
                    born.isBefore(LocalDate.of(1977, 1, 1));
                    born = born.plusDays(1)) {
                LocalDate day = born;
                LocalDate retires = RetirementAge.dayFor(sex, day);
                List<LocalDate> found = bands.stream()
                        .filter(band -> band.sex() == sex)
                        .filter(band -> !day.isBefore(band.bornFrom()) && !day.isAfter(band.bornTo()))
                        .map(band -> day.plusMonths(band.months()).with(TemporalAdjusters.lastDayOfMonth()))
                        .toList();
                boolean within = !retires.isBefore(FROM) && !retires.isAfter(TO);
                assertEquals(within ? List.of(retires) : List.of(), found, sex + " " + day);
            }
        }
    }

    @Test
    void a_time_before_the_first_figure_has_no_band() {
        assertTrue(RetirementBand.between(LocalDate.of(1900, 1, 1), LocalDate.of(1901, 1, 1))
                .isEmpty());
    }
}
