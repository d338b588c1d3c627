package vn.capuy.inspection.petition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;

class PetitionRulesTest {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 16);

    @Test
    void a_signed_original_about_ones_own_cadre_is_admitted() {
        assertTrue(denunciation(Answer.YES, Answer.YES, null, false, false, false)
                .settledOrRefuse()
                .allowed());
    }

    @Test
    void all_that_stands_against_a_denunciation_is_told_at_once() {
        Ruling ruling = denunciation(Answer.NO, Answer.NO, "BL-UBKT 1/2021", false, true, true);
        assertEquals(List.of("DEN-01", "DEN-02", "DEN-03", "DEN-04"), rules(ruling.refusals()));
        assertEquals(List.of("DEN-05"), rules(ruling.toJudge()));
        assertTrue(ruling.findings().stream().allMatch(each -> each.citation().certainty() == Certainty.SECONDARY));
    }

    @Test
    void what_the_records_do_not_tell_is_left_to_a_person() {
        Ruling ruling = denunciation(Answer.UNKNOWN, Answer.UNKNOWN, "BL-UBKT 1/2021", true, false, true);
        assertTrue(ruling.allowed());
        assertEquals(List.of("DEN-01", "DEN-02", "DEN-03", "DEN-05"), rules(ruling.toJudge()));
    }

    @ParameterizedTest
    @CsvSource({"0,true", "30,true", "31,false"})
    void a_complaint_is_filed_within_thirty_working_days_of_the_receipt(int days, boolean inTime) {
        Ruling ruling = complaint(days, false, Answer.YES, Answer.YES, false, false, false);
        assertEquals(inTime, ruling.allowed());
        Finding finding = ruling.findings().getFirst();
        assertEquals("COM-01", finding.rule());
        assertEquals(Certainty.READ, finding.citation().certainty());
    }

    @Test
    void all_that_stands_against_a_complaint_is_told_at_once() {
        Ruling ruling = complaint(31, true, Answer.NO, Answer.NO, true, false, true);
        assertEquals(List.of("COM-01", "COM-02", "COM-03", "COM-04", "COM-05", "COM-06"), rules(ruling.refusals()));
    }

    @Test
    void above_the_first_level_the_one_below_has_resolved_it() {
        assertTrue(
                complaint(3, false, Answer.YES, Answer.YES, true, true, false).allowed());
        assertEquals(
                List.of("COM-05"),
                rules(complaint(3, false, Answer.YES, Answer.YES, true, false, false)
                        .refusals()));
    }

    @ParameterizedTest
    @CsvSource({"2016-07-26,30-QĐ/TW", "2021-07-27,30-QĐ/TW", "2021-07-28,22-QĐ/TW", "2026-05-01,22-QĐ/TW"})
    void the_regulation_of_the_day_of_reception_judges(LocalDate day, String version) {
        assertEquals(version, DenunciationRules.on(day).orElseThrow().version());
        assertEquals(version, ComplaintRules.on(day).orElseThrow().version());
        assertEquals(version, CourseRules.extension(day).orElseThrow().version());
    }

    @Test
    void before_the_oldest_regulation_that_is_known_nothing_is_judged() {
        LocalDate before = LocalDate.of(2016, 7, 25);
        assertTrue(DenunciationRules.on(before).isEmpty());
        assertTrue(ComplaintRules.on(before).isEmpty());
        assertTrue(CourseRules.withdrawal(before).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "30,2022-09-01,false,''",
        "31,2022-09-01,false,EXT-01",
        "30,2022-09-01,true,EXT-02",
        "30,2022-09-02,false,EXT-03"
    })
    void a_denunciation_is_extended_once_by_thirty_days_at_most_while_its_term_runs(
            int days, LocalDate day, boolean extended, String refusing) {
        var facts = new CourseFacts(day, true, IN_2022, LocalDate.of(2022, 9, 1), extended, days, false);
        Ruling ruling = CourseRules.extension(IN_2022).orElseThrow().judge(facts);
        assertEquals(refusing.isEmpty() ? List.of() : List.of(refusing), rules(ruling.refusals()));
    }

    @Test
    void whether_a_complaint_may_be_extended_is_open_and_left_to_a_person() {
        var facts = new CourseFacts(IN_2022, false, IN_2022, IN_2022, false, 90, false);
        Ruling ruling = CourseRules.extension(IN_2022).orElseThrow().judge(facts);
        assertEquals(List.of("EXT-04"), rules(ruling.toJudge()));
        assertEquals(Certainty.OPEN, ruling.toJudge().getFirst().citation().certainty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_a_withdrawal_a_denunciation_may_go_on_as_a_person_judges_and_a_complaint_never(boolean denunciation) {
        var facts = new CourseFacts(IN_2022, denunciation, IN_2022, null, false, 0, false);
        Ruling ruling = CourseRules.withdrawal(IN_2022).orElseThrow().judge(facts);
        assertEquals(List.of("WDR-01"), rules(ruling.toJudge()));
        assertEquals(denunciation ? List.of() : List.of("WDR-02"), rules(ruling.refusals()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_is_resolved_once_its_case_is_concluded(boolean concluded) {
        var facts = new CourseFacts(IN_2022, true, IN_2022, null, false, 0, concluded);
        assertEquals(
                concluded,
                CourseRules.resolution(IN_2022).orElseThrow().judge(facts).allowed());
    }

    @Test
    void no_fact_could_hold_who_sent_it() {
        for (Class<?> facts : List.of(DenunciationFacts.class, ComplaintFacts.class, CourseFacts.class)) {
            for (var member : facts.getRecordComponents()) {
                boolean answerOnly = !member.getName().contains("named") || member.getType() == Answer.class;
                assertTrue(answerOnly, member.toString());
                assertTrue(!member.getName().toLowerCase(java.util.Locale.ROOT).contains("sender"), member.toString());
            }
        }
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    private static Ruling denunciation(
            Answer managed, Answer named, String before, boolean evidence, boolean copy, boolean many) {
        return DenunciationRules.on(IN_2022)
                .orElseThrow()
                .judge(new DenunciationFacts(IN_2022, "BL-UBKT", managed, "QN", named, before, evidence, copy, many));
    }

    private static Ruling complaint(
            int days, boolean other, Answer named, Answer above, boolean aboveFirst, boolean below, boolean atTheEnd) {
        return ComplaintRules.on(IN_2022)
                .orElseThrow()
                .judge(new ComplaintFacts(
                        IN_2022,
                        IN_2022,
                        days,
                        other,
                        named,
                        "BL-UBKT",
                        above,
                        "BL-HM-DU",
                        aboveFirst,
                        below,
                        atTheEnd));
    }
}
