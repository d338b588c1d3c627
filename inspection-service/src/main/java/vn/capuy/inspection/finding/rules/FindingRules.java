package vn.capuy.inspection.finding.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rulebook on concluding a case, by the day of its decision. */
public final class FindingRules {
    private static final Citation QD_30_2016 = Citation.of("30-QĐ/TW").certainty(Certainty.GENERAL);
    private static final Citation QD_22_2021 = Citation.of("22-QĐ/TW").certainty(Certainty.GENERAL);

    private static final Rulebook<FindingFacts> UNDER_QD_30 =
            Rulebook.of("case-findings", "30-QĐ/TW", LocalDate.of(2016, 7, 26), everySubjectHasAFinding(QD_30_2016));

    /** The successors' own words are not known here, so that it stays in force until they are. */
    private static final Rulebook<FindingFacts> UNDER_QD_22 =
            Rulebook.of("case-findings", "22-QĐ/TW", LocalDate.of(2021, 7, 28), everySubjectHasAFinding(QD_22_2021));

    private FindingRules() {}

    /** The rulebook for a decision of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<FindingFacts>> on(LocalDate decided) {
        if (!decided.isBefore(UNDER_QD_22.effectiveFrom())) {
            return Optional.of(UNDER_QD_22);
        }
        return decided.isBefore(UNDER_QD_30.effectiveFrom()) ? Optional.empty() : Optional.of(UNDER_QD_30);
    }

    private static Rule<FindingFacts> everySubjectHasAFinding(Citation citation) {
        return Rule.<FindingFacts>of("FIND-01")
                .under(citation)
                .asks("Is there a finding of every subject of the case?")
                .metWhen(facts -> facts.subjectsWithout().isEmpty())
                .refusal(
                        "finding.none-of-subject",
                        facts -> Map.of("subjects", String.join(", ", facts.subjectsWithout())));
    }
}
