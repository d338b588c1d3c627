package vn.capuy.cadre.person.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

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

    /** The annexes I.1 and I.2 of the decree by month of birth: first month, last month, years and months of age. */
    @ParameterizedTest
    @CsvSource({
        "MALE, 1961-01, 1961-09, 60, 3",
        "MALE, 1961-10, 1962-06, 60, 6",
        "MALE, 1962-07, 1963-03, 60, 9",
        "MALE, 1963-04, 1963-12, 61, 0",
        "MALE, 1964-01, 1964-09, 61, 3",
        "MALE, 1964-10, 1965-06, 61, 6",
        "MALE, 1965-07, 1966-03, 61, 9",
        "FEMALE, 1966-01, 1966-08, 55, 4",
        "FEMALE, 1966-09, 1967-04, 55, 8",
        "FEMALE, 1967-05, 1967-12, 56, 0",
        "FEMALE, 1968-01, 1968-08, 56, 4",
        "FEMALE, 1968-09, 1969-04, 56, 8",
        "FEMALE, 1969-05, 1969-12, 57, 0",
        "FEMALE, 1970-01, 1970-08, 57, 4",
        "FEMALE, 1970-09, 1971-04, 57, 8",
        "FEMALE, 1971-05, 1971-12, 58, 0",
        "FEMALE, 1972-01, 1972-08, 58, 4",
        "FEMALE, 1972-09, 1973-04, 58, 8",
        "FEMALE, 1973-05, 1973-12, 59, 0",
        "FEMALE, 1974-01, 1974-08, 59, 4",
        "FEMALE, 1974-09, 1975-04, 59, 8"
    })
    void every_row_of_the_annex_holds_from_its_first_day_of_birth_to_its_last(
            Sex sex, YearMonth first, YearMonth last, int years, int months) {
        for (LocalDate born : List.of(first.atDay(1), first.atEndOfMonth(), last.atDay(1), last.atEndOfMonth())) {
            Retirement retirement = RetirementAge.of(sex, born, Limits.BUILT_IN);
            assertEquals(years * 12 + months, retirement.months(), born.toString());
            assertEquals(
                    YearMonth.from(born).plusYears(years).plusMonths(months).atEndOfMonth(), retirement.on());
            assertEquals(first.atDay(1), retirement.bornFrom());
            assertEquals(last.atEndOfMonth(), retirement.bornTo());
            assertEquals(RetirementAge.DECREE_135_2020, retirement.citation());
        }
        // One day earlier and one day later, another row applies.
        assertNotEquals(
                years * 12 + months,
                RetirementAge.of(sex, first.atDay(1).minusDays(1), Limits.BUILT_IN)
                        .months());
        assertNotEquals(
                years * 12 + months,
                RetirementAge.of(sex, last.plusMonths(1).atDay(1), Limits.BUILT_IN)
                        .months());
    }

    @ParameterizedTest
    @CsvSource({"MALE, 1960-12-31, 720, 1966-04-01, 744", "FEMALE, 1965-12-31, 660, 1975-05-01, 720"})
    void before_the_first_step_and_after_the_last_the_age_stands_still(
            Sex sex, LocalDate before, int youngest, LocalDate after, int oldest) {
        assertEquals(youngest, RetirementAge.of(sex, before, Limits.BUILT_IN).months());
        assertNull(RetirementAge.of(sex, before, Limits.BUILT_IN).bornFrom());
        assertEquals(before, RetirementAge.of(sex, before, Limits.BUILT_IN).bornTo());
        assertEquals(oldest, RetirementAge.of(sex, after, Limits.BUILT_IN).months());
        assertEquals(after, RetirementAge.of(sex, after, Limits.BUILT_IN).bornFrom());
        assertNull(RetirementAge.of(sex, after, Limits.BUILT_IN).bornTo());
        assertEquals(
                oldest,
                RetirementAge.of(sex, LocalDate.of(2000, 2, 29), Limits.BUILT_IN)
                        .months());
    }

    @Test
    void an_age_that_is_entered_later_counts_from_its_day_on() {
        Citation decree = Citation.of("Nghị định thử").certainty(Certainty.OPEN);
        Limits entered = new Limits() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
                return builtIn.amendedBy(
                        List.of(new DatedLimit.Version<>(LocalDate.of(2030, 1, 1), (T) (Integer) 720, decree)));
            }
        };
        // Would have been 62 in June 2030, and is past 60 when the new age begins to hold.
        Retirement earlier = RetirementAge.of(Sex.MALE, LocalDate.of(1968, 6, 15), entered);
        assertEquals(LocalDate.of(2030, 1, 31), earlier.on());
        assertEquals(decree, earlier.citation());
        assertEquals(
                LocalDate.of(2029, 12, 31),
                RetirementAge.of(Sex.MALE, LocalDate.of(1967, 12, 31), entered).on());
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
