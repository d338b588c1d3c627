package vn.capuy.inspection.discipline.rules;

import static vn.capuy.kernel.rule.Verdict.MET;
import static vn.capuy.kernel.rule.Verdict.NOT_MET;
import static vn.capuy.kernel.rule.Verdict.PERSON_MUST_JUDGE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Verdict;

/** Hình thức kỷ luật: which form whom, and whether it is the right one. */
final class FormRules {
    private FormRules() {}

    /** What can be told of a proposal already. */
    static List<Rule<DisciplineFacts>> whatFits(Citation where) {
        return List.of(
                fits("DISC-01", where, Standing.ORGANISATION, "Is it a form that an organisation can be given?"),
                fits("DISC-02", where, Standing.OFFICIAL_MEMBER, "Is it a form that an official member can be given?"),
                fits(
                        "DISC-03",
                        where,
                        Standing.PROBATIONARY_MEMBER,
                        "Is a probationary member given nothing but a reprimand or a warning?"),
                holdsOffice(where));
    }

    static List<Rule<DisciplineFacts>> all(Citation where) {
        return Stream.concat(
                        whatFits(where).stream(),
                        Stream.of(standingIsCertain(where), formIsRight(where), onlyOnce(where)))
                .toList();
    }

    private static Rule<DisciplineFacts> fits(String code, Citation where, Standing standing, String question) {
        return Rule.<DisciplineFacts>of(code)
                .under(where)
                .asks(question)
                .metWhen(facts ->
                        facts.subject().standing() != standing || facts.form().fits(standing))
                .refusal("discipline.form-of-"
                        + standing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static Rule<DisciplineFacts> holdsOffice(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-04")
                .under(where)
                .asks("Does the member hold an office from which he can be removed?")
                .judgedBy(facts -> facts.form() != Form.REMOVAL
                        ? MET
                        : answered(facts.subject().holdsOffice()))
                .handedOver("discipline.office-to-judge")
                .refusal("discipline.no-office");
    }

    private static Rule<DisciplineFacts> standingIsCertain(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-05")
                .under(where)
                .asks("Is it certain whether the member was official or probationary on the day?")
                .judgedBy(facts ->
                        !facts.subject().isMember() || facts.subject().standingProven() ? MET : PERSON_MUST_JUDGE)
                .refusal("discipline.standing-told");
    }

    private static Rule<DisciplineFacts> formIsRight(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-06")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Does the form fit the matter, the degree, the harm, the cause and the attitude of the subject?")
                .judgedBy(facts -> PERSON_MUST_JUDGE)
                .refusal("discipline.form-to-judge");
    }

    private static Rule<DisciplineFacts> onlyOnce(Citation where) {
        return Rule.<DisciplineFacts>of("DISC-07")
                .under(where.certainty(Certainty.GENERAL))
                .asks("Is the subject disciplined for these violations once only?")
                .judgedBy(facts -> facts.subject().disciplinedInCase() ? PERSON_MUST_JUDGE : MET)
                .refusal("discipline.disciplined-in-case", facts -> Map.of());
    }

    private static Verdict answered(Boolean answer) {
        return answer == null ? PERSON_MUST_JUDGE : answer ? MET : NOT_MET;
    }
}
