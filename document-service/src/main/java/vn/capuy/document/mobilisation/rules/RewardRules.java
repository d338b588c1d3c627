package vn.capuy.document.mobilisation.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;

/** Khen thưởng: which form of reward is given at which level, by the Law on Emulation and Commendation of the
 * day. What Party committees give follows the same forms. */
public final class RewardRules {
    private static final DatedLimit<String> LAW = DatedLimit.<String>of("mobilisation.reward-law", "law")
            .from(LocalDate.of(2004, 7, 1), "15/2003/QH11", law("15/2003/QH11"))
            .from(LocalDate.of(2024, 1, 1), "06/2022/QH15", law("06/2022/QH15"));

    private RewardRules() {}

    /** The first day that a law known here governs. */
    public static LocalDate firstDay() {
        return LAW.versions().getFirst().from();
    }

    /** @throws vn.capuy.kernel.limit.NoLimitInForce before {@link #firstDay} */
    public static Ruling judge(RewardFacts facts) {
        var law = LAW.versionOn(facts.day());
        return Rulebook.of(
                        "mobilisation.reward",
                        law.value(),
                        law.from(),
                        Rule.<RewardFacts>of("MOB-11")
                                .under(law.citation())
                                .asks("Is a certificate of commendation (bằng khen) given by a province or higher?")
                                .metWhen(f -> f.form() != RewardForm.CERTIFICATE_OF_COMMENDATION
                                        || f.level().compareTo(RecognitionLevel.PROVINCE) >= 0)
                                .refusal("mobilisation.commendation-below-province", f -> Map.of("level", f.level())))
                .judge(facts);
    }

    private static Citation law(String number) {
        return Citation.of(number).certainty(Certainty.GENERAL);
    }
}
