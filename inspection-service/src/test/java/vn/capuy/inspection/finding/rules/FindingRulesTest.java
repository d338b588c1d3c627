package vn.capuy.inspection.finding.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingRulesTest {
    @ParameterizedTest
    @CsvSource({"2016-07-26,30-QĐ/TW", "2021-07-27,30-QĐ/TW", "2021-07-28,22-QĐ/TW", "2026-04-11,22-QĐ/TW"})
    void the_regulation_on_the_day_of_the_decision_rules(LocalDate day, String regulation) {
        assertEquals(regulation, FindingRules.on(day).orElseThrow().version());
    }

    @Test
    void of_a_decision_before_the_oldest_regulation_nothing_is_asked() {
        assertTrue(FindingRules.on(LocalDate.of(2016, 7, 25)).isEmpty());
    }

    @Test
    void a_case_with_a_finding_of_every_subject_can_be_concluded() {
        assertTrue(FindingRules.on(LocalDate.of(2022, 5, 16))
                .orElseThrow()
                .judge(new FindingFacts(List.of()))
                .allowed());
    }

    @Test
    void every_subject_without_a_finding_is_named() {
        var ruling = FindingRules.on(LocalDate.of(2022, 5, 16))
                .orElseThrow()
                .judge(new FindingFacts(List.of("Đảng uỷ A", "Chi bộ B")));
        assertEquals(
                Map.of("subjects", "Đảng uỷ A, Chi bộ B"),
                ruling.refusals().getFirst().arguments());
    }
}
