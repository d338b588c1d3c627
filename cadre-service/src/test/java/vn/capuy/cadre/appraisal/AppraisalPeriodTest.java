package vn.capuy.cadre.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.time.Period;

class AppraisalPeriodTest {
    private static Optional<Period> days(PeriodKind kind, String key) {
        return AppraisalPeriod.of(kind, key, term -> Optional.empty()).map(AppraisalPeriod::days);
    }

    private static Optional<Period> from(String first, String last) {
        return Optional.of(new Period(LocalDate.parse(first), LocalDate.parse(last)));
    }

    @Test
    void each_kind_of_period_has_its_first_and_its_last_day() {
        assertEquals(from("2025-01-01", "2025-03-31"), days(PeriodKind.QUARTER, "2025-Q1"));
        assertEquals(from("2025-10-01", "2025-12-31"), days(PeriodKind.QUARTER, "2025-Q4"));
        assertEquals(from("2024-01-01", "2024-12-31"), days(PeriodKind.YEAR, "2024"));
        assertEquals(from("2020-01-01", "2025-12-31"), days(PeriodKind.TERM, "2020-2025"));
        assertEquals(from("2024-02-29", "2024-02-29"), days(PeriodKind.AD_HOC, "2024-02-29/2024-02-29"));
    }

    @Test
    void a_term_that_the_register_knows_has_the_days_of_the_register() {
        var known = new Period(LocalDate.of(2020, 8, 1), LocalDate.of(2025, 6, 30));
        assertEquals(
                Optional.of(known),
                AppraisalPeriod.of(PeriodKind.TERM, "2020-2025", term -> Optional.of(known))
                        .map(AppraisalPeriod::days));
    }

    @Test
    void a_key_that_is_not_of_the_kinds_form_is_no_period() {
        for (String key : List.of("", "2025", "2025-Q0", "2025-Q5", "2025-q1", "25-Q1", "2025-Q1 ", "1929-Q1")) {
            assertTrue(days(PeriodKind.QUARTER, key).isEmpty(), key);
        }
        for (String key : List.of("1929", "20255", "2025-Q1", "٢٠٢٥")) {
            assertTrue(days(PeriodKind.YEAR, key).isEmpty(), key);
        }
        for (String key : List.of("2025-2020", "2025-2025", "2025", "2000-2020")) {
            assertTrue(days(PeriodKind.TERM, key).isEmpty(), key);
        }
        for (String key : List.of(
                "2025-06-02/2025-06-01",
                "2025-02-30/2025-03-01",
                "2025-06-01",
                "0001-01-01/9999-12-31",
                "2025-13-01/2025-13-02")) {
            assertTrue(days(PeriodKind.AD_HOC, key).isEmpty(), key);
        }
    }
}
