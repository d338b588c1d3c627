package vn.capuy.inspection.paper.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/** The rulebook on the papers of a stage, as the requirements make it that are in force on a day. */
public final class PaperRules {
    private PaperRules() {}

    /** @return none where nothing is needed */
    public static Optional<Rulebook<PaperFacts>> of(List<NeededPaper> needed, LocalDate day) {
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        String version = needed.getFirst().citation().document();
        return Optional.of(new Rulebook<>(
                "case-papers",
                version,
                day,
                needed.stream().map(PaperRules::isInTheFile).toList()));
    }

    /** What is not known for sure to be required does not refuse: whoever takes the step says why it goes without. */
    private static Rule<PaperFacts> isInTheFile(NeededPaper needed) {
        return Rule.<PaperFacts>of(needed.rule())
                .under(needed.citation())
                .asks("Does the file hold the paper that this stage needs: " + needed.paper() + "?")
                .judgedBy(facts -> facts.holds(needed.paper()) ? Verdict.MET : withoutIt(needed))
                .refusal(
                        "paper.missing." + needed.paper(),
                        facts -> needed.paper().equals(PaperFacts.SELF_REPORT)
                                ? Map.of("subjects", String.join(", ", facts.withoutSelfReport()))
                                : Map.of());
    }

    private static Verdict withoutIt(NeededPaper needed) {
        Certainty certainty = needed.citation().certainty();
        return certainty == Certainty.READ || certainty == Certainty.SECONDARY
                ? Verdict.NOT_MET
                : Verdict.PERSON_MUST_JUDGE;
    }
}
