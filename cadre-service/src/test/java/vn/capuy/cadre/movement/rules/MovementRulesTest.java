package vn.capuy.cadre.movement.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;

class MovementRulesTest {
    private static final LocalDate DECIDED = LocalDate.of(2022, 9, 1);
    private static final LocalDate EFFECTIVE = LocalDate.of(2022, 10, 1);

    private static MovementFacts facts(LocalDate decided, LocalDate returns, boolean holds, int months) {
        return new MovementFacts(decided, EFFECTIVE, returns, holds, months);
    }

    @Test
    void a_rotation_at_the_very_limits_is_allowed() {
        assertTrue(MovementRules.ROTATION
                .judge(facts(DECIDED, EFFECTIVE.plusMonths(36), true, 120))
                .allowed());
    }

    @Test
    void one_below_each_limit_is_refused_and_all_findings_are_told_with_their_certainty() {
        var ruling = MovementRules.ROTATION.judge(
                facts(DECIDED, EFFECTIVE.plusMonths(36).minusDays(1), false, 119));
        List<Finding> refusals = ruling.refusals();
        assertEquals(
                List.of("MOV-01", "ROT-03", "ROT-05"),
                refusals.stream().map(Finding::rule).toList());
        assertEquals(Certainty.READ, refusals.get(1).citation().certainty());
        assertEquals(Certainty.GENERAL, refusals.get(2).citation().certainty());
        assertEquals(119, refusals.get(1).arguments().get("months"));
    }

    @Test
    void a_decision_older_than_any_known_limit_is_left_to_a_person() {
        var ruling = MovementRules.ROTATION.judge(facts(LocalDate.of(2010, 1, 1), EFFECTIVE.plusMonths(1), true, 1));
        assertTrue(ruling.allowed());
        assertEquals(2, ruling.toJudge().size());
    }

    @Test
    void a_transfer_is_only_asked_whether_the_origin_is_held() {
        assertTrue(MovementRules.GENERAL.judge(facts(DECIDED, null, true, 0)).allowed());
        assertEquals(
                1,
                MovementRules.GENERAL
                        .judge(facts(DECIDED, null, false, 0))
                        .refusals()
                        .size());
    }
}
