package vn.capuy.inspection.deadline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

class DeadlineRulesTest {
    private static final LocalDate START = LocalDate.of(2022, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2022, 7, 6);

    @Test
    void all_that_is_wrong_with_an_extension_is_told_at_once() {
        var facts = facts(DUE.plusDays(1), false, 9, 25, 1);
        assertEquals(List.of("DL-01", "DL-12", "DL-13", "DL-14"), refused(DeadlineRules.extension(false), facts));
    }

    @ParameterizedTest
    @CsvSource({"25,8,true", "25,9,false", "20,6,true", "20,7,false", "45,15,true", "45,16,false", "2,1,false"})
    void a_third_is_rounded_down(int length, int days, boolean allowed) {
        var ruling = DeadlineRules.extension(false).judge(facts(START, true, days, length, 0));
        assertEquals(allowed, ruling.allowed());
    }

    @Test
    void a_denunciation_is_extended_by_up_to_thirty_days() {
        assertTrue(DeadlineRules.extension(true)
                .judge(facts(START, true, 30, 90, 0))
                .allowed());
        assertEquals(List.of("DL-13"), refused(DeadlineRules.extension(true), facts(START, true, 31, 90, 0)));
    }

    @Test
    void it_is_extended_on_its_last_day_still() {
        assertTrue(
                DeadlineRules.extension(false).judge(facts(DUE, true, 8, 25, 0)).allowed());
    }

    @Test
    void before_the_guidance_is_known_a_person_must_judge_number_and_length() {
        var ruling = DeadlineRules.extension(false).judge(facts(LocalDate.of(2021, 12, 8), true, 8, 25, 0));
        assertTrue(ruling.allowed());
        assertEquals(
                List.of("DL-12", "DL-13"),
                ruling.toJudge().stream().map(Finding::rule).toList());
    }

    @Test
    void a_pause_begins_while_the_limit_runs_and_lies_over_no_other() {
        assertEquals(List.of("DL-21"), refused(DeadlineRules.pause(), facts(START, true, 0, 25, 0)));
        assertEquals(List.of("DL-22"), refused(DeadlineRules.pause(), facts(DUE.plusDays(1), true, 0, 25, 0)));
        assertTrue(DeadlineRules.pause().judge(facts(DUE, true, 0, 25, 0)).allowed());
        var over = new MoveFacts(DUE, false, false, START, DUE, 25, 0, 0, 25, false, true);
        assertEquals(List.of("DL-01", "DL-23"), refused(DeadlineRules.pause(), over));
    }

    @Test
    void the_decisions_day_gives_no_more_than_the_regulation_and_is_set_once() {
        var citation = DeadlineLimits.RUNS_FROM;
        assertTrue(DeadlineRules.setting(citation)
                .judge(new MoveFacts(START, true, false, START, DUE, 25, 25, 0, 25, false, false))
                .allowed());
        assertEquals(
                List.of("DL-02", "DL-04"),
                refused(
                        DeadlineRules.setting(citation),
                        new MoveFacts(START, true, false, START, DUE, 25, 26, 0, 25, true, false)));
        assertEquals(
                List.of("DL-03"),
                refused(
                        DeadlineRules.setting(citation),
                        new MoveFacts(START, true, false, null, null, 0, 10, 0, 25, false, false)));
        assertTrue(DeadlineRules.setting(null)
                .judge(new MoveFacts(START, true, false, null, null, 0, 500, 0, null, false, false))
                .allowed());
    }

    @ParameterizedTest
    @CsvSource({"CENTRE,45", "PROVINCE,30", "DISTRICT,25", "GRASSROOTS,20"})
    void a_thematic_supervision_has_the_days_of_its_level(Level level, int days) {
        var version = DeadlineLimits.of("SUPERVISION_THEMATIC", level).versionOn(START);
        assertEquals(days, version.value());
        assertEquals(Certainty.READ, version.citation().certainty());
    }

    @ParameterizedTest
    @CsvSource({"CENTRE,90", "PROVINCE,60", "DISTRICT,45", "GRASSROOTS,45"})
    void which_level_has_which_figure_on_signs_of_violation_is_open(Level level, int days) {
        var version = DeadlineLimits.of("INSPECTION_SIGNS_OF_VIOLATION", level).versionOn(START);
        assertEquals(days, version.value());
        assertEquals(Certainty.OPEN, version.citation().certainty());
    }

    @Test
    void no_figure_is_invented_for_other_kinds_nor_for_days_before_the_guidance() {
        for (Level level : Level.values()) {
            assertFalse(DeadlineLimits.of("INSPECTION_FINANCE", level).holdsOn(START));
            assertFalse(DeadlineLimits.of("COMPLAINT", level).holdsOn(START));
            assertFalse(DeadlineLimits.of("SUPERVISION_THEMATIC", level).holdsOn(LocalDate.of(2021, 12, 8)));
        }
        assertThrows(IllegalArgumentException.class, () -> DeadlineLimits.of("VISIT", Level.CENTRE));
        assertEquals(39, DeadlineLimits.all().size());
    }

    private static MoveFacts facts(LocalDate on, boolean grounded, int days, int length, int extensions) {
        return new MoveFacts(on, grounded, false, START, DUE, length, days, extensions, length, false, false);
    }

    private static List<String> refused(Rulebook<MoveFacts> book, MoveFacts facts) {
        var ruling = book.judge(facts);
        ruling.findings().stream()
                .filter(each -> each.verdict() != Verdict.MET)
                .forEach(each -> assertTrue(each.message().startsWith("deadline."), each::toString));
        return ruling.refusals().stream().map(Finding::rule).toList();
    }
}
