package vn.capuy.inspection.discipline.rules;

import static vn.capuy.kernel.rule.Verdict.MET;
import static vn.capuy.kernel.rule.Verdict.NOT_MET;
import static vn.capuy.kernel.rule.Verdict.PERSON_MUST_JUDGE;

import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;

/** Biểu quyết: who voted, when, and what the ballot gives. */
final class BallotRules {
    private BallotRules() {}

    static List<Rule<DisciplineFacts>> all(Citation where) {
        return List.of(voted(where), given(where), proposedBelow(where));
    }

    /** A cell's decision is its vote, in force as it is announced; other bodies put theirs into words afterwards. */
    private static Rule<DisciplineFacts> voted(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-15")
                .under(where)
                .asks("Did the deciding body vote by secret ballot, and decide on the day of the vote or after it?")
                .metWhen(facts -> facts.vote().heldOn() != null
                        && (facts.body().isCell()
                                ? facts.vote().heldOn().equals(facts.day())
                                : !facts.vote().heldOn().isAfter(facts.day())))
                .refusal("discipline.not-voted", facts -> Map.of("date", facts.day()));
    }

    private static Rule<DisciplineFacts> given(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-16")
                .under(where)
                .asks("Is it the form that the ballot gives?")
                .judgedBy(facts -> facts.vote().heldOn() == null
                                || facts.form() == facts.vote().gives()
                        ? MET
                        : NOT_MET)
                .refusal(
                        "discipline.ballot-gives-another",
                        facts -> Map.of(
                                "form",
                                facts.form(),
                                "given",
                                String.valueOf(facts.vote().gives())));
    }

    private static Rule<DisciplineFacts> proposedBelow(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-17")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Has the subject's own organisation reviewed and voted, or may it be passed over?")
                .judgedBy(facts -> facts.body().isCell() || facts.vote().proposedBelow() ? MET : PERSON_MUST_JUDGE)
                .refusal("discipline.not-proposed-below");
    }
}
