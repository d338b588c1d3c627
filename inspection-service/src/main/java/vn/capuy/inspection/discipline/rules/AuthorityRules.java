package vn.capuy.inspection.discipline.rules;

import static vn.capuy.kernel.rule.Verdict.MET;
import static vn.capuy.kernel.rule.Verdict.NOT_MET;
import static vn.capuy.kernel.rule.Verdict.PERSON_MUST_JUDGE;

import java.util.List;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Verdict;

/** Thẩm quyền, and what keeps a competent body from deciding now. */
final class AuthorityRules {
    private AuthorityRules() {}

    /** @param authority where it stands whether the body may decide on the form */
    static List<Rule<DisciplineFacts>> all(Citation where, Citation authority) {
        return List.of(
                namedInCase(where), mayDecide(authority), reaches(where), managesOffice(where), notDeferred(where));
    }

    private static Rule<DisciplineFacts> namedInCase(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-10")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Is the subject named in the case on which the decision rests?")
                .judgedBy(facts -> facts.subject().namedInCase() ? MET : PERSON_MUST_JUDGE)
                .refusal("discipline.not-named-in-case");
    }

    static Rule<DisciplineFacts> mayDecide(Citation authority) {
        return Rule.<DisciplineFacts>of("DISC-11")
                .under(authority)
                .asks("May this kind of body decide on this form?")
                .judgedBy(facts -> answered(facts.body().mayDecide()))
                .handedOver("discipline.authority-to-judge")
                .refusal(
                        "discipline.no-authority",
                        facts -> Map.of("body", facts.body().kind(), "form", facts.form()));
    }

    static Rule<DisciplineFacts> reaches(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-12")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Does the subject stand under the body's committee?")
                .metWhen(facts -> facts.body().reaches())
                .refusal("discipline.out-of-reach");
    }

    private static Rule<DisciplineFacts> managesOffice(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-13")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Is the office one that the deciding body or its committee manages?")
                .judgedBy(facts -> facts.form() == Form.REMOVAL ? PERSON_MUST_JUDGE : MET)
                .refusal("discipline.office-managed-elsewhere");
    }

    /** What is recorded covers the day or not; what nobody recorded, whoever decides must know. */
    private static Rule<DisciplineFacts> notDeferred(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-14")
                .under(where.certainty(Certainty.SECONDARY))
                .asks("Is there no ground to defer: pregnancy, a child under 12 months, a serious illness?")
                .judgedBy(facts -> facts.deferred() ? NOT_MET : facts.subject().isMember() ? PERSON_MUST_JUDGE : MET)
                .handedOver("discipline.deferral-to-judge")
                .refusal("discipline.deferred", facts -> Map.of("date", facts.day()));
    }

    private static Verdict answered(Boolean answer) {
        return answer == null ? PERSON_MUST_JUDGE : answer ? MET : NOT_MET;
    }
}
