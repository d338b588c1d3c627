package vn.capuy.document.mobilisation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;

class RecognitionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 11, 18);

    @Test
    void a_good_model_is_left_to_whoever_decides_for_its_effect_alone() {
        Ruling ruling = judge(new Facts());
        assertTrue(ruling.allowed());
        assertEquals(List.of("MOB-06"), codes(ruling.toJudge()));
        assertTrue(ruling.judgedBy(List.of(new Judgement("MOB-06", true, "Biên bản họp thôn")))
                .settledOrRefuse()
                .allowed());
    }

    @Test
    void seventy_of_a_hundred_points_suffice_and_a_tenth_less_does_not() {
        assertEquals(List.of(), codes(judge(new Facts().points("70")).refusals()));
        Finding refused = judge(new Facts().points("69.9")).refusals().getFirst();
        assertEquals("MOB-02", refused.rule());
        assertEquals(Certainty.OPEN, refused.citation().certainty());
        assertEquals(70, refused.arguments().get("limit"));
    }

    @Test
    void six_months_are_counted_to_the_day() {
        assertEquals(
                List.of(),
                codes(judge(new Facts().started(LocalDate.of(2021, 5, 18))).refusals()));
        assertEquals(
                List.of("MOB-04"),
                codes(judge(new Facts().started(LocalDate.of(2021, 5, 19))).refusals()));
    }

    @Test
    void the_level_is_that_of_the_deciding_body() {
        assertEquals(
                List.of("MOB-05"),
                codes(judge(new Facts().level(RecognitionLevel.PROVINCE)).refusals()));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Ruling ruling = judge(new Facts()
                .points("40")
                .below("EFFECT")
                .started(DAY)
                .level(RecognitionLevel.COMMUNE)
                .unproposed());
        assertEquals(List.of("MOB-02", "MOB-03", "MOB-04", "MOB-05"), codes(ruling.refusals()));
        assertEquals(List.of("MOB-01", "MOB-06"), codes(ruling.toJudge()));
    }

    @Test
    void a_survey_without_marks_is_left_to_whoever_decides() {
        assertEquals(
                List.of("MOB-03", "MOB-06"), codes(judge(new Facts().unmarked()).toJudge()));
        assertEquals(List.of(), codes(judge(new Facts().unmarked()).refusals()));
    }

    @Test
    void a_commendation_is_given_by_a_province_or_higher_under_either_law() {
        for (String day : List.of("2021-11-18", "2023-12-31", "2024-01-01")) {
            var district = new RewardFacts(
                    LocalDate.parse(day), RewardForm.CERTIFICATE_OF_COMMENDATION, RecognitionLevel.DISTRICT);
            assertEquals(List.of("MOB-11"), codes(RewardRules.judge(district).refusals()), day);
            var province = new RewardFacts(
                    LocalDate.parse(day), RewardForm.CERTIFICATE_OF_COMMENDATION, RecognitionLevel.PROVINCE);
            assertTrue(RewardRules.judge(province).allowed(), day);
        }
        var merit = new RewardFacts(DAY, RewardForm.CERTIFICATE_OF_MERIT, RecognitionLevel.COMMUNE);
        assertEquals("15/2003/QH11", RewardRules.judge(merit).version());
        var later = new RewardFacts(LocalDate.of(2024, 1, 1), RewardForm.PRAISE, RecognitionLevel.COMMUNE);
        assertEquals("06/2022/QH15", RewardRules.judge(later).version());
    }

    private static Ruling judge(Facts facts) {
        return RecognitionRules.judge(facts.told(), Limits.BUILT_IN);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    /** A model that may be recognised as it stands. */
    private static final class Facts {
        private LocalDate started = LocalDate.of(2021, 3, 1);
        private boolean proposed = true;
        private BigDecimal points = new BigDecimal("88");
        private BigDecimal most = new BigDecimal("100");
        private List<String> below = List.of();
        private RecognitionLevel level = RecognitionLevel.DISTRICT;

        Facts started(LocalDate day) {
            started = day;
            return this;
        }

        Facts points(String given) {
            points = new BigDecimal(given);
            return this;
        }

        Facts below(String criterion) {
            below = List.of(criterion);
            return this;
        }

        Facts level(RecognitionLevel asked) {
            level = asked;
            return this;
        }

        Facts unproposed() {
            proposed = false;
            return this;
        }

        Facts unmarked() {
            points = null;
            most = null;
            return this;
        }

        RecognitionFacts told() {
            return new RecognitionFacts(
                    DAY,
                    started,
                    LocalDate.of(2021, 10, 12),
                    proposed,
                    points,
                    most,
                    below,
                    level,
                    RecognitionLevel.DISTRICT);
        }
    }
}
