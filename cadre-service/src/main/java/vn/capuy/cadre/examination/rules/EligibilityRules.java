package vn.capuy.cadre.examination.rules;

import static vn.capuy.cadre.examination.rules.ExaminationFigures.CUSTOM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.FROM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.KL_08;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.ONE_PROVINCE;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.SERVICE_LEFT;

import java.util.Map;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** Who may take an examination (điều kiện dự thi), as of the last day for applications. */
public final class EligibilityRules {
    private static final Rule<EligibilityFacts> FULL_TERM = Rule.<EligibilityFacts>of("CAND-01")
            .under(KL_08)
            .asks("Has one who is appointed for the first time a full term left before retirement?")
            .measuredBy(SERVICE_LEFT, EligibilityFacts::closesOn, (f, least) -> f.monthsLeft() >= least)
            .unless("examination.not-first-appointment", f -> !f.firstAppointment())
            .refusal("examination.term-not-left", f -> Map.of("months", f.monthsLeft()));

    private static final Rule<EligibilityFacts> NOT_DISCIPLINED = Rule.<EligibilityFacts>of("CAND-02")
            .under(CUSTOM)
            .asks("Does no discipline weigh on the candidate?")
            .metWhen(f -> f.discipline() == null)
            .refusal("examination.disciplined", f -> Map.of("decision", f.discipline()));

    private static final Rule<EligibilityFacts> PARTY_MEMBER = Rule.<EligibilityFacts>of("CAND-03")
            .under(CUSTOM)
            .asks("Is the candidate an official member of the Party where the post asks for one?")
            .metWhen(f -> !f.partyAsked() || f.partyMember())
            .refusal("examination.no-party-member");

    private static final Rule<EligibilityFacts> THEORY = Rule.<EligibilityFacts>of("CAND-04")
            .under(CUSTOM)
            .asks("Does the candidate have the level of political theory that the post asks for?")
            .metWhen(f -> f.theory() >= f.theoryAsked())
            .refusal("examination.theory-too-low");

    private static final Rule<EligibilityFacts> EDUCATION = Rule.<EligibilityFacts>of("CAND-05")
            .under(CUSTOM)
            .asks("Does the candidate have the education that the post asks for?")
            .judgedBy(EligibilityRules::educated)
            .handedOver("examination.education-to-judge")
            .refusal("examination.no-education", f -> Map.of("asked", f.educationAsked()));

    private static final Rule<EligibilityFacts> PLANNED = Rule.<EligibilityFacts>of("CAND-06")
            .under(CUSTOM)
            .asks("Is the candidate planned for the post?")
            .judgedBy(f -> f.planned() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .refusal("examination.not-planned");

    private static final Rule<EligibilityFacts> NOT_ON_COUNCIL = Rule.<EligibilityFacts>of("CAND-07")
            .under(ONE_PROVINCE)
            .asks("Is the candidate no member of the council?")
            .metWhen(f -> !f.onCouncil())
            .refusal("examination.candidate-on-council");

    public static final Rulebook<EligibilityFacts> RULEBOOK = Rulebook.of(
            "examination-candidate",
            "thi tuyển",
            FROM,
            FULL_TERM,
            NOT_DISCIPLINED,
            PARTY_MEMBER,
            THEORY,
            EDUCATION,
            PLANNED,
            NOT_ON_COUNCIL);

    private EligibilityRules() {}

    /** Education stands in words on both sides: only that there is none can be told by the records. */
    private static Verdict educated(EligibilityFacts facts) {
        if (facts.educationAsked() == null || facts.educationAsked().equalsIgnoreCase(facts.education())) {
            return Verdict.MET;
        }
        return facts.education() == null ? Verdict.NOT_MET : Verdict.PERSON_MUST_JUDGE;
    }
}
