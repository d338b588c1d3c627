package vn.capuy.cadre.examination.rules;

import static vn.capuy.cadre.examination.rules.ExaminationFigures.COUNCIL_SIZE;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.CUSTOM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.FROM;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.ONE_PROVINCE;
import static vn.capuy.cadre.examination.rules.ExaminationFigures.STANDING_SHARE;

import java.util.Map;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** How the council of a round (hội đồng thi tuyển) is made up. */
public final class CouncilRules {
    private static final Rule<CouncilFacts> CHAIR = Rule.<CouncilFacts>of("COUNCIL-01")
            .under(ONE_PROVINCE)
            .asks("Does the head of the appointing body chair?")
            .judgedBy(CouncilFacts::chairIsHead)
            .handedOver("examination.chair-unknown")
            .refusal("examination.chair-not-head");

    private static final Rule<CouncilFacts> ODD = Rule.<CouncilFacts>of("COUNCIL-02")
            .under(ONE_PROVINCE)
            .asks("Is the number of members odd?")
            .metWhen(f -> f.members() % 2 == 1)
            .refusal("examination.council-even", f -> Map.of("members", f.members()));

    private static final Rule<CouncilFacts> SIZE = Rule.<CouncilFacts>of("COUNCIL-03")
            .under(ONE_PROVINCE)
            .asks("Are the members no more than allowed?")
            .measuredBy(COUNCIL_SIZE, CouncilFacts::announcedOn, (f, most) -> f.members() <= most)
            .refusal("examination.council-too-large", f -> Map.of("members", f.members()));

    /** Met by those who are known; refused where not even with all who are not known. */
    private static final Rule<CouncilFacts> STANDING = Rule.<CouncilFacts>of("COUNCIL-04")
            .under(ONE_PROVINCE)
            .asks("Could most of the members be of the standing committee?")
            .measuredBy(
                    STANDING_SHARE,
                    CouncilFacts::announcedOn,
                    (f, share) -> f.exceeds(f.standing() + f.unknown(), share))
            .refusal("examination.council-standing", f -> Map.of("standing", f.standing(), "members", f.members()));

    private static final Rule<CouncilFacts> KNOWN = Rule.<CouncilFacts>of("COUNCIL-05")
            .under(ONE_PROVINCE)
            .asks("Are all members in the register, so that their offices are known?")
            .judgedBy(f -> f.unknown() == 0 ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
            .refusal("examination.council-unknown", f -> Map.of("unknown", f.unknown()));

    private static final Rule<CouncilFacts> NO_CANDIDATE = Rule.<CouncilFacts>of("COUNCIL-06")
            .under(ONE_PROVINCE)
            .asks("Is no member a candidate?")
            .metWhen(f -> f.candidates().isEmpty())
            .refusal("examination.member-is-candidate", f -> Map.of("codes", String.join(", ", f.candidates())));

    /** The register tells nothing that would answer it. */
    private static final Rule<CouncilFacts> NOT_RELATED = Rule.<CouncilFacts>of("COUNCIL-07")
            .under(CUSTOM)
            .asks("Is no member related to a candidate?")
            .judgedBy(f -> Verdict.PERSON_MUST_JUDGE)
            .refusal("examination.council-related");

    public static final Rulebook<CouncilFacts> RULEBOOK = Rulebook.of(
            "examination-council", "thi tuyển", FROM, CHAIR, ODD, SIZE, STANDING, KNOWN, NO_CANDIDATE, NOT_RELATED);

    private CouncilRules() {}
}
