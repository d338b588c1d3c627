package vn.capuy.document.criteria.recognition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;

class RecognitionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 25);

    @Test
    void a_commune_that_attained_all_19_criteria_is_recognised_by_the_province_without_question() {
        var ruling = RecognitionRules.judge(facts(DAY, "COMMUNE", "PROVINCE", true, 19));
        assertTrue(ruling.allowed());
        assertEquals(List.of(), ruling.toJudge());
        assertEquals("18/2022/QĐ-TTg", ruling.version());
    }

    @Test
    void what_was_not_attained_is_left_to_a_person_with_all_that_is_missing() {
        var ruling = RecognitionRules.judge(facts(DAY, "COMMUNE", "PROVINCE", true, 18));
        assertEquals(List.of("NRD-02"), asked(ruling.toJudge()));
        assertEquals("17.1", ruling.toJudge().getFirst().arguments().get("missing"));
        assertTrue(ruling.allowed());
    }

    @Test
    void every_question_is_put_not_only_the_first() {
        var ruling = RecognitionRules.judge(facts(DAY, "COMMUNE", "DISTRICT", false, 0));
        assertEquals(List.of("NRD-01", "NRD-02", "NRD-03"), asked(ruling.toJudge()));
    }

    @Test
    void a_district_is_recognised_by_the_centre() {
        assertEquals(
                List.of(),
                RecognitionRules.judge(facts(DAY, "DISTRICT_COMMITTEE", "CENTRAL", true, 19))
                        .toJudge());
        assertEquals(
                List.of("NRD-03"),
                asked(RecognitionRules.judge(facts(DAY, "DISTRICT_COMMITTEE", "PROVINCE", true, 19))
                        .toJudge()));
    }

    @Test
    void the_day_of_the_decision_tells_which_regulation_rules() {
        assertEquals("2540/QĐ-TTg", version(LocalDate.of(2022, 8, 1)));
        assertEquals("18/2022/QĐ-TTg", version(LocalDate.of(2022, 8, 2)));
        assertEquals("800/QĐ-TTg", version(RecognitionRules.firstDay()));
    }

    private static String version(LocalDate day) {
        return RecognitionRules.judge(facts(day, "COMMUNE", "PROVINCE", true, 19))
                .version();
    }

    private static List<String> asked(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static RecognitionFacts facts(LocalDate day, String kind, String level, boolean registered, int attained) {
        return new RecognitionFacts(day, "NRD_COMMUNE", "BL-HM", kind, level, true, registered, 19, attained, "17.1");
    }
}
