package vn.capuy.inspection.paper.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Judgement;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.RulingRefused;
import vn.capuy.kernel.rule.Verdict;

class PaperRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 16);
    private static final NeededPaper DECISION = needed("PAPER-01", "DECISION", Certainty.SECONDARY);
    private static final NeededPaper PLAN = needed("PAPER-02", "PLAN", Certainty.READ);
    private static final NeededPaper MINUTES = needed("PAPER-07", "MEETING_MINUTES", Certainty.GENERAL);
    private static final NeededPaper OPEN = needed("PAPER-11", "HANDOVER_MINUTES", Certainty.OPEN);
    private static final NeededPaper SELF_REPORT = needed("PAPER-05", "SELF_REPORT", Certainty.SECONDARY);

    @Test
    void a_file_that_holds_what_is_needed_is_complete() {
        Ruling ruling = ruling(facts(Set.of("DECISION", "PLAN")), DECISION, PLAN);
        assertTrue(ruling.allowed());
        assertTrue(ruling.toJudge().isEmpty());
    }

    @Test
    void every_missing_paper_is_found_with_its_citation() {
        Ruling ruling = ruling(facts(Set.of()), DECISION, PLAN);
        assertEquals(
                List.of("PAPER-01", "PAPER-02"),
                ruling.refusals().stream().map(Finding::rule).toList());
        assertEquals(
                List.of("paper.missing.DECISION", "paper.missing.PLAN"),
                ruling.refusals().stream().map(Finding::message).toList());
        assertEquals("02-HD/UBKTTW [S]", ruling.refusals().getFirst().citation().toString());
    }

    @Test
    void what_is_not_known_for_sure_to_be_required_is_left_to_a_person() {
        Ruling ruling = ruling(facts(Set.of()), MINUTES, OPEN);
        assertTrue(ruling.allowed());
        assertEquals(2, ruling.toJudge().size());
        assertThrows(RulingRefused.class, ruling::settledOrRefuse);
        assertEquals(
                Verdict.MET,
                ruling.judgedBy(List.of(new Judgement("PAPER-07", true, "Không họp")))
                        .findings()
                        .getFirst()
                        .verdict());
    }

    @Test
    void a_self_report_is_needed_of_each_subject_and_those_without_one_are_named() {
        assertTrue(ruling(new PaperFacts("CONDUCT", Set.of(), List.of()), SELF_REPORT)
                .allowed());
        Ruling ruling = ruling(
                new PaperFacts("CONDUCT", Set.of("SELF_REPORT"), List.of("Đảng uỷ A", "Hoàng Văn B")), SELF_REPORT);
        assertEquals(
                Map.of("subjects", "Đảng uỷ A, Hoàng Văn B"),
                ruling.refusals().getFirst().arguments());
    }

    @Test
    void where_nothing_is_needed_there_is_no_rulebook() {
        assertTrue(PaperRules.of(List.of(), DAY).isEmpty());
    }

    private static PaperFacts facts(Set<String> held) {
        return new PaperFacts("PREPARATION", held, List.of());
    }

    private static Ruling ruling(PaperFacts facts, NeededPaper... needed) {
        return PaperRules.of(List.of(needed), DAY).orElseThrow().judge(facts);
    }

    private static NeededPaper needed(String rule, String paper, Certainty certainty) {
        return new NeededPaper(rule, paper, Citation.of("02-HD/UBKTTW").certainty(certainty));
    }
}
