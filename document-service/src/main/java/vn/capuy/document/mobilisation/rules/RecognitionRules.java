package vn.capuy.document.mobilisation.rules;

import static vn.capuy.document.mobilisation.rules.MobilisationLimits.FIRST_DAY;
import static vn.capuy.document.mobilisation.rules.MobilisationLimits.GUIDANCE;
import static vn.capuy.document.mobilisation.rules.MobilisationLimits.MONTHS;
import static vn.capuy.document.mobilisation.rules.MobilisationLimits.POINTS;

import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/** Công nhận mô hình "Dân vận khéo": what a surveyed model must meet to be recognised. */
public final class RecognitionRules {
    /** Left to whoever decides, whatever the marks say. */
    public static final String EFFECT = "MOB-06";

    private static final Citation KNOWN = MobilisationLimits.known();

    private static final Rulebook<RecognitionFacts> BOOK = Rulebook.of(
            "mobilisation.recognition",
            "Hướng dẫn \"Dân vận khéo\"",
            FIRST_DAY,
            Rule.<RecognitionFacts>of("MOB-01")
                    .under(KNOWN)
                    .asks("Does the survey propose the recognition?")
                    .judgedBy(f -> f.proposed() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                    .refusal("mobilisation.not-proposed", f -> Map.of("date", f.surveyedOn())),
            Rule.<RecognitionFacts>of("MOB-02")
                    .under(GUIDANCE)
                    .asks("Do the marks make up the share of all points that a recognition needs?")
                    .measuredBy(POINTS, RecognitionFacts::day, (f, percent) -> !f.marked() || f.reaches(percent))
                    .refusal("mobilisation.too-few-points", RecognitionRules::points),
            Rule.<RecognitionFacts>of("MOB-03")
                    .under(GUIDANCE)
                    .asks("Is each criterion marked with its least points?")
                    .judgedBy(f -> !f.marked()
                            ? Verdict.PERSON_MUST_JUDGE
                            : f.belowLeast().isEmpty() ? Verdict.MET : Verdict.NOT_MET)
                    .handedOver("mobilisation.not-marked")
                    .refusal(
                            "mobilisation.criteria-below-least",
                            f -> Map.of("criteria", String.join(", ", f.belowLeast()))),
            Rule.<RecognitionFacts>of("MOB-04")
                    .under(GUIDANCE)
                    .asks("Was the model carried on for long enough?")
                    .measuredBy(MONTHS, RecognitionFacts::day, (f, months) -> !f.startedOn()
                            .plusMonths(months)
                            .isAfter(f.day()))
                    .refusal(
                            "mobilisation.carried-on-too-briefly",
                            f -> Map.of("startedOn", f.startedOn(), "date", f.day())),
            Rule.<RecognitionFacts>of("MOB-05")
                    .under(KNOWN)
                    .asks("Is the deciding body of the level at which the model is recognised?")
                    .metWhen(f -> f.level() == f.bodyLevel())
                    .refusal("mobilisation.not-of-this-level", f -> Map.of("level", f.level())),
            Rule.<RecognitionFacts>of(EFFECT)
                    .under(KNOWN)
                    .asks("Do the people where it is carried on confirm its effect, and does it spread?")
                    .judgedBy(f -> Verdict.PERSON_MUST_JUDGE)
                    .refusal("mobilisation.effect-not-confirmed"));

    private RecognitionRules() {}

    /** The first day on which models could be recognised. */
    public static LocalDate firstDay() {
        return FIRST_DAY;
    }

    public static Ruling judge(RecognitionFacts facts, Limits limits) {
        return BOOK.judge(facts, limits);
    }

    private static Map<String, Object> points(RecognitionFacts facts) {
        return facts.marked() ? Map.of("points", facts.points(), "most", facts.most()) : Map.of();
    }
}
