package vn.capuy.document.registry.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.NoLimitInForce;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

class IssueRulesTest {
    private static final Citation LINE = Citation.of("66-QĐ/TW").article(7).certainty(Certainty.READ);

    private static IssueFacts facts(String day, boolean exists, String term, Verdict authority) {
        return new IssueFacts(
                LocalDate.parse(day),
                "BL",
                "DIRECTIVE",
                "STANDING_COMMITTEE",
                exists,
                "HU",
                term,
                true,
                "CT",
                new Authority(authority, LINE));
    }

    @Test
    void what_meets_every_rule_is_allowed_and_bears_the_version_of_its_day() {
        var ruling = IssueRules.judge(facts("2022-06-15", true, "2020-2025", Verdict.MET));
        assertTrue(ruling.allowed());
        assertEquals("66-QĐ/TW", ruling.version());
        assertEquals(
                "399-QĐ/TW",
                IssueRules.judge(facts("2026-01-09", true, "2025-2030", Verdict.MET))
                        .version());
        assertEquals(
                "31-QĐ/TW",
                IssueRules.judge(facts("2017-02-05", true, "2015-2020", Verdict.MET))
                        .version());
    }

    @Test
    void every_refusal_is_found() {
        var ruling = IssueRules.judge(facts("2025-07-01", false, null, Verdict.NOT_MET));
        assertEquals(
                List.of("document.issuer-exists", "document.term", "document.authority"),
                ruling.refusals().stream().map(Finding::rule).toList());
    }

    @Test
    void the_authority_rule_bears_the_citation_of_its_line() {
        var refusal = IssueRules.judge(facts("2022-06-15", true, "2020-2025", Verdict.NOT_MET))
                .refusals()
                .getFirst();
        assertEquals(LINE, refusal.citation());
    }

    @Test
    void a_body_that_the_matrix_does_not_rule_is_left_to_a_person() {
        var ruling = IssueRules.judge(facts("2022-06-15", true, "2020-2025", Verdict.PERSON_MUST_JUDGE));
        assertTrue(ruling.allowed());
        assertEquals("document.authority-not-ruled", ruling.toJudge().getFirst().message());
    }

    @Test
    void no_regulation_is_known_before_the_first() {
        assertThrows(NoLimitInForce.class, () -> IssueRules.judge(facts("1997-09-30", true, "1996-2001", Verdict.MET)));
    }

    @Test
    void what_the_register_finds_stands_beside_what_the_rules_found() {
        var ruling = IssueRules.judge(facts("2022-06-15", true, "2020-2025", Verdict.PERSON_MUST_JUDGE));
        var whole = IssueRules.with(
                ruling,
                IssueRules.dateOutOfOrder(LocalDate.parse("2022-06-15"), LocalDate.parse("2022-06-16")),
                IssueRules.numberBeyondLast(9, 5));
        assertEquals(
                List.of("document.authority", "document.date-order", "document.number-gap"),
                whole.toJudge().stream().map(Finding::rule).toList());
        assertEquals(8, whole.toJudge().getLast().arguments().get("to"));
        assertEquals(ruling.version(), whole.version());
        assertTrue(whole.allowed());
    }
}
