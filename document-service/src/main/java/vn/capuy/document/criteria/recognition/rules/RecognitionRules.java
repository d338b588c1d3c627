package vn.capuy.document.criteria.recognition.rules;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * Quy định điều kiện, trình tự, thủ tục, hồ sơ xét, công nhận đạt chuẩn nông thôn mới: what is asked before a unit is
 * recognised, by the regulation of the day of the decision. None was read here: all is general knowledge, and what does not
 * plainly hold is left to whoever enters the decision, for it was taken elsewhere.
 */
public final class RecognitionRules {
    private static final String NAME = "criteria.recognition";

    /** Which regulation governs the recognition. */
    private static final DatedLimit<String> REGULATION = DatedLimit.<String>of("criteria.regulation", "regulation")
            .from(LocalDate.of(2010, 6, 4), "800/QĐ-TTg", Citation.of("800/QĐ-TTg"))
            .from(
                    LocalDate.of(2016, 12, 30),
                    "2540/QĐ-TTg",
                    Citation.of("2540/QĐ-TTg").certainty(Certainty.GENERAL))
            .from(
                    LocalDate.of(2022, 8, 2),
                    "18/2022/QĐ-TTg",
                    Citation.of("18/2022/QĐ-TTg").certainty(Certainty.GENERAL));

    /** By which authority a unit of a kind is recognised as new-rural. */
    private static final Map<String, String> AUTHORITY = Map.of("COMMUNE", "PROVINCE", "DISTRICT_COMMITTEE", "CENTRAL");

    private RecognitionRules() {}

    /** The first day that any regulation known here governs. */
    public static LocalDate firstDay() {
        return REGULATION.versions().getFirst().from();
    }

    public static Ruling judge(RecognitionFacts facts) {
        var regulation = REGULATION.versionOn(facts.day());
        Citation here = regulation.citation();
        return Rulebook.of(
                        NAME,
                        regulation.value(),
                        regulation.from(),
                        Rule.<RecognitionFacts>of("NRD-01")
                                .under(here)
                                .asks("Did the unit work toward the set on that day?")
                                .judgedBy(f -> met(f.registered()))
                                .refusal("criteria.recognition-not-registered", f -> Map.of("unit", f.unit())),
                        Rule.<RecognitionFacts>of("NRD-02")
                                .under(here)
                                .asks("Had the unit attained every criterion on that day?")
                                .judgedBy(f -> met(f.hasAttained()))
                                .refusal(
                                        "criteria.recognition-not-attained",
                                        f -> Map.of(
                                                "unit", f.unit(),
                                                "date", f.day(),
                                                "attained", f.attained(),
                                                "criteria", f.criteria(),
                                                "missing", f.missing())),
                        Rule.<RecognitionFacts>of("NRD-03")
                                .under(here)
                                .asks("Is the deciding authority the one that recognises units of this kind?")
                                .judgedBy(f -> met(f.newRural() && f.level().equals(AUTHORITY.get(f.kind()))))
                                .refusal(
                                        "criteria.recognition-authority",
                                        f -> Map.of("level", f.level(), "kind", f.kind())))
                .judge(facts);
    }

    private static Verdict met(boolean holds) {
        return holds ? Verdict.MET : Verdict.PERSON_MUST_JUDGE;
    }
}
