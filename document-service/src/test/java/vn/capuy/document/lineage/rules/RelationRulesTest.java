package vn.capuy.document.lineage.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

class RelationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

    /** A facts builder: the district amends a document of its commune, which stood below it. */
    private record Facts(
            boolean changes,
            boolean implementing,
            boolean outside,
            LocalDate decidedOn,
            boolean same,
            boolean lesser,
            boolean fromAbove,
            boolean toAbove,
            boolean level,
            Heir heir,
            LocalDate endedFrom) {
        static final Facts AMENDING =
                new Facts(true, false, false, DAY, false, false, true, false, false, Heir.NONE, null);
        static final Facts IMPLEMENTING =
                new Facts(false, true, false, DAY, false, false, false, true, false, Heir.NONE, null);

        Facts by(boolean sameIssuer, boolean lesserBody, boolean above, Heir successor) {
            return new Facts(
                    changes,
                    implementing,
                    outside,
                    decidedOn,
                    sameIssuer,
                    lesserBody,
                    above,
                    toAbove,
                    level,
                    successor,
                    endedFrom);
        }

        Facts of(boolean isOutside, boolean higher, boolean sameLevel) {
            return new Facts(
                    changes,
                    implementing,
                    isOutside,
                    decidedOn,
                    same,
                    lesser,
                    fromAbove,
                    higher,
                    sameLevel,
                    heir,
                    endedFrom);
        }

        Facts ended(LocalDate day) {
            return new Facts(
                    changes, implementing, outside, decidedOn, same, lesser, fromAbove, toAbove, level, heir, day);
        }

        Facts on(LocalDate day) {
            return new Facts(
                    changes, implementing, outside, day, same, lesser, fromAbove, toAbove, level, heir, endedFrom);
        }

        Ruling judged() {
            return judged(false);
        }

        Ruling judged(boolean coIssuer) {
            return RelationRules.judge(new RelationFacts(
                    changes,
                    implementing,
                    outside,
                    decidedOn,
                    DAY,
                    "BL",
                    "BL-HM-DU",
                    same,
                    lesser,
                    coIssuer,
                    fromAbove,
                    toAbove,
                    level,
                    heir,
                    endedFrom));
        }
    }

    private static Verdict verdict(Facts facts, String rule) {
        return facts.judged().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static void competence(Verdict expected, UnaryOperator<Facts> change) {
        assertEquals(expected, verdict(change.apply(Facts.AMENDING), "LINEAGE-01"));
    }

    @Test
    void the_issuer_and_a_body_above_it_change_a_document() {
        competence(Verdict.MET, facts -> facts.by(true, false, false, Heir.NONE));
        competence(Verdict.MET, facts -> facts.by(false, false, true, Heir.NONE));
    }

    @Test
    void a_body_beside_or_below_does_not() {
        competence(Verdict.NOT_MET, facts -> facts.by(false, false, false, Heir.NONE));
    }

    @Test
    void what_took_the_issuer_over_wholly_does_and_of_a_part_a_person_judges() {
        competence(Verdict.MET, facts -> facts.by(false, false, false, Heir.WHOLE));
        competence(Verdict.PERSON_MUST_JUDGE, facts -> facts.by(false, false, false, Heir.PART));
    }

    @Test
    void whether_the_standing_committee_changes_what_the_executive_committee_decided_a_person_judges() {
        competence(Verdict.PERSON_MUST_JUDGE, facts -> facts.by(true, true, false, Heir.NONE));
        competence(Verdict.PERSON_MUST_JUDGE, facts -> facts.by(false, true, false, Heir.WHOLE));
        competence(Verdict.MET, facts -> facts.by(false, true, true, Heir.NONE));
    }

    @Test
    void whether_one_of_several_issuers_speaks_for_the_others_a_person_judges() {
        Ruling ruling = Facts.AMENDING.by(false, false, false, Heir.NONE).judged(true);
        assertEquals(Verdict.PERSON_MUST_JUDGE, ruling.findings().getFirst().verdict());
    }

    @Test
    void of_a_document_outside_the_register_a_person_judges() {
        competence(Verdict.PERSON_MUST_JUDGE, facts -> facts.of(true, false, false));
        assertTrue(Facts.IMPLEMENTING.of(true, false, false).judged().toJudge().isEmpty());
    }

    @Test
    void what_is_out_of_force_is_not_changed_but_on_its_last_day_it_is() {
        assertEquals(Verdict.NOT_MET, verdict(Facts.AMENDING.ended(DAY.minusDays(1)), "LINEAGE-02"));
        assertEquals(Verdict.MET, verdict(Facts.AMENDING.ended(DAY), "LINEAGE-02"));
        assertEquals(Verdict.MET, verdict(Facts.IMPLEMENTING.ended(DAY.minusDays(1)), "LINEAGE-02"));
    }

    @Test
    void a_document_from_above_or_of_the_same_level_is_implemented_and_of_others_a_person_judges() {
        assertEquals(Verdict.MET, verdict(Facts.IMPLEMENTING, "LINEAGE-03"));
        assertEquals(Verdict.MET, verdict(Facts.IMPLEMENTING.of(false, false, true), "LINEAGE-03"));
        assertEquals(Verdict.PERSON_MUST_JUDGE, verdict(Facts.IMPLEMENTING.of(false, false, false), "LINEAGE-03"));
    }

    @Test
    void all_findings_are_told() {
        Ruling ruling = Facts.AMENDING
                .by(false, false, false, Heir.NONE)
                .ended(DAY.minusDays(1))
                .judged();
        assertEquals(
                List.of("LINEAGE-01", "LINEAGE-02"),
                ruling.refusals().stream().map(Finding::rule).toList());
    }

    @Test
    void the_regulation_of_the_day_rules_and_what_its_successor_says_is_not_known() {
        assertEquals(
                "31-QĐ/TW", Facts.AMENDING.on(LocalDate.of(2017, 2, 5)).judged().version());
        assertEquals(
                "66-QĐ/TW", Facts.AMENDING.on(LocalDate.of(2017, 2, 6)).judged().version());
        assertEquals(
                "66-QĐ/TW", Facts.AMENDING.on(LocalDate.of(2026, 1, 9)).judged().version());
        assertEquals(
                Certainty.READ,
                Facts.AMENDING.judged().findings().getFirst().citation().certainty());
        assertEquals(
                Certainty.OPEN,
                Facts.AMENDING
                        .on(LocalDate.of(2017, 2, 5))
                        .judged()
                        .findings()
                        .getFirst()
                        .citation()
                        .certainty());
    }
}
