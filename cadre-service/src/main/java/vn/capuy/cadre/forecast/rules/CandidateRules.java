package vn.capuy.cadre.forecast.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** Whether a cadre on a planning list could come on a day. */
public final class CandidateRules {
    private static final Citation QD_50_2021 = Citation.of("50-QĐ/TW").certainty(Certainty.READ);
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 12, 27);

    private static final Rule<CandidateFacts> IN_SERVICE = Rule.<CandidateFacts>of("CAND-01")
            .under(RetirementAge.DECREE_135_2020)
            .asks("Is the cadre still in service on the day?")
            .metWhen(facts -> !facts.retiresOn().isBefore(facts.on()))
            .refusal("forecast.candidate-retired", facts -> Map.of("date", facts.retiresOn()));

    /** From khiển trách up. */
    private static final Rule<CandidateFacts> NOT_DISCIPLINED = Rule.<CandidateFacts>of("CAND-02")
            .under(QD_50_2021)
            .asks("Does no discipline weigh on the cadre?")
            .metWhen(facts -> facts.disciplines().isEmpty())
            .refusal(
                    "forecast.candidate-disciplined",
                    facts -> Map.of("references", String.join(", ", facts.disciplines())));

    public static final Rulebook<CandidateFacts> RULEBOOK =
            Rulebook.of("planned-candidate", "50-QĐ/TW", IN_FORCE, IN_SERVICE, NOT_DISCIPLINED);

    private CandidateRules() {}
}
