package vn.capuy.cadre.movement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

class MovementRulesTest {
    private static Ruling judge(Rulebook<MovementFacts> rulebook, Consumer<FactsOfMovement> change) {
        var facts = new FactsOfMovement();
        change.accept(facts);
        return rulebook.judge(facts.facts());
    }

    private static Ruling rotation(Consumer<FactsOfMovement> change) {
        return judge(MovementRules.ROTATION, change);
    }

    private static List<String> refusals(Ruling ruling) {
        return ruling.refusals().stream().map(Finding::rule).toList();
    }

    private static List<String> toJudge(Ruling ruling) {
        return ruling.toJudge().stream().map(Finding::rule).toList();
    }

    @Test
    void a_rotation_that_meets_all_that_records_can_tell_leaves_only_fitness_to_a_person() {
        Ruling ruling = rotation(facts -> {});
        assertTrue(ruling.allowed());
        assertEquals(List.of("ROT-02"), toJudge(ruling));
    }

    @Test
    void every_rule_that_is_not_met_is_told_in_the_order_of_the_regulation() {
        Ruling ruling = rotation(facts -> {
            facts.holdsOrigin = false;
            facts.inTheSeats = List.of("CB-4 Lý Văn Thuỷ");
            facts.targetExists = false;
            facts.boundBy = "QĐ-9";
            facts.disciplines = List.of("QĐ-KL-1");
            facts.termLimited = true;
            facts.termsServed = 2;
            facts.inPlanning = false;
            facts.monthsToRetirement = 119;
            facts.targetSince = facts.policyOn;
            facts.plannedReturnOn = facts.effectiveOn.plusMonths(36).minusDays(1);
            facts.targetRank = 4;
            facts.withinOneBody = true;
        });
        assertEquals(
                List.of(
                        "MOV-01", "MOV-02", "MOV-03", "MOV-04", "MOV-05", "MOV-06", "ROT-01", "ROT-03", "ROT-04",
                        "ROT-05", "ROT-06", "ROT-07"),
                refusals(ruling));
        Finding service = ruling.refusals().get(7);
        assertEquals(Certainty.READ, service.citation().certainty());
        assertEquals(119, service.arguments().get("months"));
        assertEquals(120, service.arguments().get("limit"));
        assertEquals(Certainty.GENERAL, ruling.refusals().get(9).citation().certainty());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-01, 2025-10-01, true",
        "2022-10-01, 2025-09-30, false",
        // Thirty-six months after the leap day end on the last day of a shorter February.
        "2024-02-29, 2027-02-28, true",
        "2024-02-29, 2027-02-27, false",
        // And to a leap day from a common year's end of February it is the 28th.
        "2025-02-28, 2028-02-28, true",
        "2025-02-28, 2028-02-27, false",
        "2023-08-31, 2026-08-31, true",
        "2023-08-31, 2026-08-30, false"
    })
    void the_return_is_planned_for_thirty_six_months_later_to_the_day(
            LocalDate effective, LocalDate returns, boolean met) {
        Ruling ruling = rotation(facts -> {
            facts.effectiveOn = effective;
            facts.plannedReturnOn = returns;
        });
        assertEquals(met ? List.of() : List.of("ROT-05"), refusals(ruling));
    }

    @Test
    void ten_years_of_service_left_are_a_hundred_and_twenty_months_unless_a_special_decision_says_otherwise() {
        assertEquals(List.of(), refusals(rotation(facts -> facts.monthsToRetirement = 120)));
        assertEquals(List.of("ROT-03"), refusals(rotation(facts -> facts.monthsToRetirement = 119)));
        Ruling exception = rotation(facts -> {
            facts.monthsToRetirement = 119;
            facts.specialDecision = "KL-15/2022";
        });
        assertEquals(List.of(), refusals(exception));
        assertTrue(exception.findings().stream()
                .anyMatch(finding -> "movement.special-decision".equals(finding.message())));
    }

    @Test
    void the_target_post_is_older_than_the_policy() {
        assertEquals(List.of(), refusals(rotation(facts -> facts.targetSince = facts.policyOn.minusDays(1))));
        assertEquals(List.of("ROT-04"), refusals(rotation(facts -> facts.targetSince = facts.policyOn)));
    }

    @Test
    void a_head_is_in_the_post_for_at_most_two_terms_in_a_row() {
        Consumer<FactsOfMovement> head = facts -> facts.termLimited = true;
        assertEquals(List.of(), refusals(rotation(head.andThen(facts -> facts.termsServed = 1))));
        assertEquals(List.of("MOV-06"), refusals(rotation(head.andThen(facts -> facts.termsServed = 2))));
        assertEquals(List.of(), refusals(rotation(facts -> facts.termsServed = 2)));
        assertEquals(List.of("MOV-07", "ROT-02"), toJudge(rotation(head.andThen(facts -> facts.termsKnown = false))));
    }

    @Test
    void the_new_post_is_equivalent_unless_the_decision_says_higher() {
        assertEquals(List.of("ROT-06"), refusals(rotation(facts -> facts.targetRank = 4)));
        assertEquals(List.of("ROT-06"), refusals(rotation(facts -> facts.targetRank = 2)));
        assertEquals(List.of("ROT-02", "ROT-06"), toJudge(rotation(facts -> facts.sameKind = false)));
        assertEquals(List.of(), refusals(rotation(facts -> {
            facts.targetRank = 4;
            facts.higherPost = true;
        })));
        // A lower post does not become a higher one by being called so.
        assertEquals(List.of("ROT-06"), refusals(rotation(facts -> {
            facts.targetRank = 2;
            facts.higherPost = true;
        })));
    }

    @Test
    void ranks_compare_within_one_level_only() {
        Ruling ruling = rotation(facts -> {
            facts.sameLevel = false;
            facts.targetRank = 5;
        });
        assertEquals(List.of(), refusals(ruling));
        assertEquals(List.of("ROT-02", "ROT-06"), toJudge(ruling));
    }

    @Test
    void where_the_tree_does_not_tell_the_direction_a_person_must_judge() {
        assertEquals(List.of("ROT-02", "ROT-07"), toJudge(rotation(facts -> facts.direction = null)));
    }

    @Test
    void by_figures_that_did_not_hold_yet_nothing_is_measured() {
        Ruling ruling = rotation(facts -> {
            facts.decidedOn = LocalDate.of(2010, 1, 1);
            facts.monthsToRetirement = 1;
            facts.plannedReturnOn = facts.effectiveOn.plusMonths(1);
        });
        assertTrue(ruling.allowed());
        assertEquals(List.of("MOV-06", "ROT-02", "ROT-03", "ROT-05"), toJudge(ruling));
    }

    @Test
    void a_transfer_is_not_asked_what_only_a_rotation_is() {
        Consumer<FactsOfMovement> nothingOfRotation = facts -> {
            facts.plannedReturnOn = null;
            facts.inPlanning = false;
            facts.monthsToRetirement = 0;
            facts.withinOneBody = true;
            facts.targetRank = 6;
        };
        assertTrue(judge(MovementRules.TRANSFER, nothingOfRotation).allowed());
        assertEquals(List.of("SEC-01"), refusals(judge(MovementRules.SECONDMENT, nothingOfRotation)));
        assertEquals(
                List.of("MOV-01", "MOV-05"), refusals(judge(MovementRules.TRANSFER, nothingOfRotation.andThen(facts -> {
                    facts.holdsOrigin = false;
                    facts.disciplines = List.of("QĐ-KL-1");
                }))));
    }
}
