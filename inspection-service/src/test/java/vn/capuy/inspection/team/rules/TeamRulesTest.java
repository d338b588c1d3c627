package vn.capuy.inspection.team.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.RulingRefused;

class TeamRulesTest {
    private static final LocalDate IN_2022 = LocalDate.of(2022, 5, 16);
    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 16);

    private static TeamFacts plain(LocalDate day) {
        return new TeamFacts("A", day, true, false, List.of(), List.of(), List.of(), false, 0, false, false);
    }

    private static TeamFacts worst(LocalDate day) {
        return new TeamFacts("A", day, false, true, List.of("U"), List.of("V"), List.of("W"), true, 2, true, true);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void an_inspector_whom_nothing_ties_to_a_case_in_which_nothing_is_named_is_appointed() {
        assertTrue(TeamRules.on(IN_2022).judge(plain(IN_2022)).settledOrRefuse().allowed());
    }

    @Test
    void everything_that_speaks_against_him_is_found_at_once() {
        Ruling ruling = TeamRules.on(IN_2022).judge(worst(IN_2022));
        assertEquals(List.of("TEAM-01", "TEAM-02", "TEAM-03", "TEAM-04", "TEAM-06"), rules(ruling.refusals()));
        assertEquals(List.of("TEAM-05", "TEAM-07", "TEAM-08", "TEAM-09"), rules(ruling.toJudge()));
    }

    @Test
    void what_is_left_to_a_person_refuses_until_he_has_judged_it() {
        var facts = new TeamFacts("A", IN_2022, true, false, List.of(), List.of(), List.of("W"), true, 1, false, true);
        Ruling ruling = TeamRules.on(IN_2022).judge(facts);
        assertThrows(RulingRefused.class, ruling::settledOrRefuse);
        List<Judgement> judged = rules(ruling.toJudge()).stream()
                .map(rule -> new Judgement(rule, true, "Đã xác minh"))
                .toList();
        assertEquals(4, judged.size());
        ruling.judgedBy(judged).settledOrRefuse();
        for (Judgement each : judged) {
            var without = judged.stream().filter(other -> other != each).toList();
            assertThrows(RulingRefused.class, () -> ruling.judgedBy(without).settledOrRefuse());
        }
    }

    @Test
    void who_works_on_a_case_is_held_against_what_is_named_alone() {
        Ruling ruling = TeamRules.on(IN_2022).judge(worst(IN_2022).ofSubjectsAlone());
        assertEquals(List.of("TEAM-02", "TEAM-03", "TEAM-04"), rules(ruling.refusals()));
        assertTrue(ruling.toJudge().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01,30-QĐ/TW",
        "2016-07-26,30-QĐ/TW",
        "2021-07-27,30-QĐ/TW",
        "2021-07-28,22-QĐ/TW",
        "2023-10-26,22-QĐ/TW",
        "2023-10-27,131-QĐ/TW",
        "2026-05-01,131-QĐ/TW"
    })
    void the_regulation_of_the_day_judges(LocalDate day, String version) {
        assertEquals(version, TeamRules.on(day).version());
    }

    @Test
    void each_finding_cites_where_it_stands_and_how_sure_that_is() {
        Ruling ruling = TeamRules.on(IN_2024).judge(worst(IN_2024));
        assertEquals(
                List.of(
                        "22-QĐ/TW",
                        "22-QĐ/TW",
                        "22-QĐ/TW",
                        "22-QĐ/TW",
                        "22-QĐ/TW",
                        "131-QĐ/TW",
                        "131-QĐ/TW",
                        "131-QĐ/TW",
                        "22-QĐ/TW"),
                ruling.findings().stream()
                        .map(each -> each.citation().document())
                        .toList());
        assertTrue(ruling.findings().stream().allMatch(each -> each.citation().certainty() == Certainty.GENERAL));
    }

    @ParameterizedTest
    @CsvSource({"true,true,false,false", "true,true,true,true", "true,false,false,true", "false,true,false,true"})
    void the_conduct_begins_with_a_head_where_a_team_is_asked(
            boolean begins, boolean asked, boolean hasHead, boolean allowed) {
        var facts = new StepFacts(IN_2022, begins, asked, hasHead, List.of(), List.of());
        assertEquals(allowed, StepRules.on(IN_2022).judge(facts).allowed());
    }

    @Test
    void a_case_does_not_go_on_with_a_team_that_was_not_judged() {
        var facts = new StepFacts(IN_2022, false, false, false, List.of("A"), List.of("B", "C"));
        var refusals = StepRules.on(IN_2022).judge(facts).refusals();
        assertEquals(List.of("TEAM-12", "TEAM-13"), rules(refusals));
        assertEquals("B, C", refusals.getLast().arguments().get("inspectors"));
    }
}
