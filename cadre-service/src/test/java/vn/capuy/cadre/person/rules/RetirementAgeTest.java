package vn.capuy.cadre.person.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementAgeTest {
    /** The steps of the annex of Decree 135/2020, at both of their boundaries. */
    @ParameterizedTest
    @CsvSource({
        "MALE,   1960-12-31, 2020-12-31",
        "MALE,   1961-01-01, 2021-04-30",
        "MALE,   1961-09-30, 2021-12-31",
        "MALE,   1961-10-01, 2022-04-30",
        "MALE,   1962-06-30, 2022-12-31",
        "MALE,   1962-07-01, 2023-04-30",
        "MALE,   1965-12-31, 2027-09-30",
        "MALE,   1966-03-31, 2027-12-31",
        "MALE,   1966-04-01, 2028-04-30",
        "MALE,   1980-02-29, 2042-02-28",
        "FEMALE, 1965-12-31, 2020-12-31",
        "FEMALE, 1966-01-01, 2021-05-31",
        "FEMALE, 1966-08-31, 2021-12-31",
        "FEMALE, 1966-09-01, 2022-05-31",
        "FEMALE, 1967-04-30, 2022-12-31",
        "FEMALE, 1967-05-01, 2023-05-31",
        "FEMALE, 1975-05-01, 2035-05-31",
        "FEMALE, 1990-07-15, 2050-07-31"
    })
    void the_day_of_retirement_follows_the_step_of_the_year_in_which_the_age_is_reached(
            Sex sex, LocalDate born, LocalDate retires) {
        assertEquals(retires, RetirementAge.dayFor(sex, born));
    }

    @Test
    void months_left_are_full_months_and_never_negative() {
        LocalDate born = LocalDate.of(1970, 5, 20);
        assertEquals(LocalDate.of(2032, 5, 31), RetirementAge.dayFor(Sex.MALE, born));
        assertEquals(120, RetirementAge.monthsLeft(Sex.MALE, born, LocalDate.of(2022, 6, 1)));
        assertEquals(119, RetirementAge.monthsLeft(Sex.MALE, born, LocalDate.of(2022, 6, 2)));
        assertEquals(0, RetirementAge.monthsLeft(Sex.MALE, born, LocalDate.of(2040, 1, 1)));
    }
}
