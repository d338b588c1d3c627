package vn.capuy.kernel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

class RulebookTest {

    private record Rotation(boolean planned, int monthsLeft, boolean specialDecision, Boolean healthy) {}

    private static final Citation ARTICLE_4 = Citation.of("65-QĐ/TW").article(4).certainty(Certainty.READ);

    private static final Rule<Rotation> PLANNED = Rule.<Rotation>of("ROT-01")
            .under(ARTICLE_4)
            .asks("Is the cadre in planning?")
            .metWhen(Rotation::planned)
            .refusal("rotation.not-planned");

    private static final Rule<Rotation> HEALTHY = Rule.<Rotation>of("ROT-02")
            .under(ARTICLE_4)
            .asks("Is the cadre healthy?")
            .judgedBy(
                    f -> f.healthy() == null ? Verdict.PERSON_MUST_JUDGE : f.healthy() ? Verdict.MET : Verdict.NOT_MET)
            .handedOver("rotation.health-unknown")
            .refusal("rotation.not-healthy");

    private static final Rule<Rotation> TIME_LEFT = Rule.<Rotation>of("ROT-03")
            .under(ARTICLE_4)
            .asks("Does the cadre have at least ten years of service left?")
            .metWhen(f -> f.monthsLeft() >= 120)
            .unless("rotation.special-decision", Rotation::specialDecision)
            .refusal("rotation.too-close-to-retirement", f -> Map.of("monthsLeft", f.monthsLeft()));

    private static final LocalDate IN_FORCE = LocalDate.of(2022, 4, 28);

    private static final Rulebook<Rotation> RULEBOOK =
            Rulebook.of("rotation", "65-QĐ/TW", IN_FORCE, PLANNED, HEALTHY, TIME_LEFT);

    @Test
    void a_rotation_that_meets_every_rule_is_allowed() {
        Ruling ruling = RULEBOOK.judge(new Rotation(true, 120, false, true));

        assertTrue(ruling.allowed());
        assertEquals(List.of(), ruling.refusals());
        assertEquals(List.of(), ruling.toJudge());
        assertSame(ruling, ruling.orRefuse());
    }

    @Test
    void every_refusal_is_reported_and_not_only_the_first() {
        Ruling ruling = RULEBOOK.judge(new Rotation(false, 119, false, false));

        assertFalse(ruling.allowed());
        assertEquals(
                List.of("rotation.not-planned", "rotation.not-healthy", "rotation.too-close-to-retirement"),
                ruling.refusals().stream().map(Finding::message).toList());
    }

    @Test
    void a_ruling_holds_one_finding_per_rule_in_the_order_of_the_regulation() {
        Ruling ruling = RULEBOOK.judge(new Rotation(true, 12, false, null));

        assertEquals(
                List.of("ROT-01", "ROT-02", "ROT-03"),
                ruling.findings().stream().map(Finding::rule).toList());
        assertEquals(
                List.of(Verdict.MET, Verdict.PERSON_MUST_JUDGE, Verdict.NOT_MET),
                ruling.findings().stream().map(Finding::verdict).toList());
    }

    @Test
    void a_ruling_keeps_the_version_and_the_facts_of_which_it_was_asked() {
        Rotation facts = new Rotation(true, 240, false, true);
        Ruling ruling = RULEBOOK.judge(facts);

        assertEquals("rotation", ruling.rulebook());
        assertEquals("65-QĐ/TW", ruling.version());
        assertSame(facts, ruling.facts());
    }

    @Test
    void a_refusal_names_its_rule_its_citation_and_what_its_message_speaks_of() {
        Finding refusal =
                RULEBOOK.judge(new Rotation(true, 100, false, true)).refusals().getFirst();

        assertEquals(
                new Finding(
                        "ROT-03",
                        Verdict.NOT_MET,
                        "rotation.too-close-to-retirement",
                        Map.of("monthsLeft", 100),
                        ARTICLE_4),
                refusal);
    }

    @Test
    void what_a_person_must_judge_does_not_refuse_but_is_reported() {
        Ruling ruling = RULEBOOK.judge(new Rotation(true, 240, false, null));

        assertTrue(ruling.allowed());
        assertEquals(
                List.of("rotation.health-unknown"),
                ruling.toJudge().stream().map(Finding::message).toList());
    }

    @Test
    void an_exception_by_decision_meets_the_rule_and_says_so() {
        Ruling ruling = RULEBOOK.judge(new Rotation(true, 100, true, true));

        assertTrue(ruling.allowed());
        assertEquals("rotation.special-decision", ruling.findings().getLast().message());
    }

    @Test
    void an_exception_is_not_named_where_the_rule_is_met_without_it() {
        assertNull(RULEBOOK.judge(new Rotation(true, 240, true, true))
                .findings()
                .getLast()
                .message());
    }

    @Test
    void any_one_of_several_exceptions_suffices() {
        Rule<Integer> rule = Rule.<Integer>of("X-1")
                .under(ARTICLE_4)
                .asks("Is it positive?")
                .metWhen(n -> n > 0)
                .unless(n -> n == -1)
                .unless(n -> n == -2)
                .refusal("x.negative");

        assertEquals(
                List.of(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.NOT_MET),
                List.of(1, -1, -2, -3).stream()
                        .map(n -> rule.judge(n, Limits.BUILT_IN).verdict())
                        .toList());
    }

    @Test
    void without_a_message_of_its_own_a_handed_over_rule_uses_that_of_its_refusal() {
        Rule<String> rule = Rule.<String>of("X-2")
                .under(ARTICLE_4)
                .asks("Is it good?")
                .judgedBy(any -> Verdict.PERSON_MUST_JUDGE)
                .refusal("x.not-good");

        assertEquals("x.not-good", rule.judge("", Limits.BUILT_IN).message());
    }

    @Test
    void a_refused_ruling_is_thrown_with_all_its_findings() {
        Ruling ruling = RULEBOOK.judge(new Rotation(false, 1, false, true));

        RulingRefused refused = assertThrows(RulingRefused.class, ruling::orRefuse);
        assertSame(ruling, refused.ruling());
        assertEquals("Refused by rotation 65-QĐ/TW: ROT-01, ROT-03", refused.getMessage());
    }

    @Test
    void a_rulebook_has_rules_and_no_two_of_one_code() {
        assertThrows(IllegalArgumentException.class, () -> Rulebook.<Rotation>of("rotation", "v", IN_FORCE));
        assertThrows(IllegalArgumentException.class, () -> Rulebook.of("rotation", "v", IN_FORCE, PLANNED, PLANNED));
    }

    @Test
    void a_finding_that_is_not_met_says_why() {
        assertThrows(
                IllegalArgumentException.class, () -> new Finding("X-1", Verdict.NOT_MET, null, Map.of(), ARTICLE_4));
    }

    @Test
    void a_finding_keeps_what_it_said_whatever_becomes_of_the_map_it_was_given() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("plannedReturn", null);
        Finding finding = new Finding("X-1", Verdict.NOT_MET, "x.why", arguments, ARTICLE_4);
        arguments.clear();

        assertTrue(finding.arguments().containsKey("plannedReturn"));
        assertThrows(
                UnsupportedOperationException.class, () -> finding.arguments().clear());
    }

    @Test
    void a_rule_can_be_read_out() {
        assertEquals("ROT-03", TIME_LEFT.code());
        assertEquals("Does the cadre have at least ten years of service left?", TIME_LEFT.question());
        assertEquals(ARTICLE_4, TIME_LEFT.citation());
        assertEquals(
                "ROT-03 Does the cadre have at least ten years of service left? (Điều 4, 65-QĐ/TW [R])",
                TIME_LEFT.toString());
    }

    private static final DatedLimit<Integer> MONTHS = DatedLimit.<Integer>of("rotation.service-left", "months")
            .from(LocalDate.of(2022, 4, 28), 120, Citation.of("65-QĐ/TW").article(4));

    private record Left(LocalDate on, int months) {}

    private static final Rulebook<Left> MEASURED = Rulebook.of(
            "rotation",
            "65-QĐ/TW",
            LocalDate.of(2022, 4, 28),
            Rule.<Left>of("ROT-03")
                    .under(Citation.of("65-QĐ/TW"))
                    .asks("Is there enough service left?")
                    .measuredBy(MONTHS, Left::on, (left, least) -> left.months() >= least)
                    .refusal("rotation.too-close", left -> Map.of("months", left.months())));

    @Test
    void a_measured_rule_says_by_which_figure_it_refused_and_where_that_figure_stands() {
        Finding finding = MEASURED.judge(new Left(LocalDate.of(2022, 4, 28), 119))
                .findings()
                .getFirst();

        assertEquals(Verdict.NOT_MET, finding.verdict());
        assertEquals(Map.of("limit", 120, "months", 119), finding.arguments());
        assertEquals("Điều 4", finding.citation().article());
        assertTrue(MEASURED.judge(new Left(LocalDate.of(2022, 4, 28), 120)).allowed());
    }

    @Test
    void on_a_day_before_every_version_of_the_figure_a_person_must_judge() {
        Finding finding = MEASURED.judge(new Left(LocalDate.of(2022, 4, 27), 1))
                .findings()
                .getFirst();

        assertEquals(Verdict.PERSON_MUST_JUDGE, finding.verdict());
        assertEquals("rule.no-limit-in-force", finding.message());
        assertEquals("rotation.service-left", finding.arguments().get("name"));
    }

    @Test
    void a_figure_entered_since_is_measured_by_from_its_first_day_on_and_cited() {
        Citation newer = Citation.of("999-QĐ/TW").article(7);
        Limits entered = new Limits() {
            @Override
            @SuppressWarnings("unchecked") // there is one limit, and it counts months
            public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
                return builtIn.amendedBy(
                        List.of(new DatedLimit.Version<>(LocalDate.of(2027, 1, 1), (T) Integer.valueOf(60), newer)));
            }
        };

        assertFalse(MEASURED.judge(new Left(LocalDate.of(2026, 12, 31), 60), entered)
                .allowed());
        Finding met = MEASURED.judge(new Left(LocalDate.of(2027, 1, 1), 60), entered)
                .findings()
                .getFirst();
        assertEquals(Verdict.MET, met.verdict());
        assertEquals(newer, met.citation());
    }
}
