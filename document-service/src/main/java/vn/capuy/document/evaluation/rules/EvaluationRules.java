package vn.capuy.document.evaluation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.rule.Verdict;

/**
 * What a judgement of a lead must meet. It may be other than what the tasks show, but then whoever judges answers for it, with a
 * ground.
 */
public final class EvaluationRules {
    private EvaluationRules() {}

    public static Ruling judge(EvaluationFacts facts, Limits limits) {
        var difference = limits.of(EvaluationLimits.DIFFERENCE).versionOn(facts.day());
        var weights = EvaluationWeights.on(facts.day(), limits);
        return Rulebook.of(
                        "task-evaluation.judgement",
                        difference.citation().document(),
                        difference.from(),
                        near(
                                "EVAL-01",
                                "Is the judged quantity near what the tasks show?",
                                "task-evaluation.quantity-differs",
                                difference,
                                EvaluationFacts::quantity,
                                facts.shown().quantity()),
                        near(
                                "EVAL-02",
                                "Is the judged quality near what the tasks show?",
                                "task-evaluation.quality-differs",
                                difference,
                                EvaluationFacts::quality,
                                facts.shown().quality()),
                        near(
                                "EVAL-03",
                                "Is the judged timeliness near what the tasks show?",
                                "task-evaluation.timeliness-differs",
                                difference,
                                EvaluationFacts::timeliness,
                                facts.shown().timeliness()),
                        Rule.<EvaluationFacts>of("EVAL-04")
                                .under(EvaluationLimits.judged())
                                .asks("Do the weights make a whole together?")
                                .metWhen(f -> weights.areWhole())
                                .refusal(
                                        "task-evaluation.weights-not-whole",
                                        f -> Map.of(
                                                "sum", weights.quantity() + weights.quality() + weights.timeliness())))
                .judge(facts, limits);
    }

    /** @param shown null where no task was due: then a person judges without them */
    private static Rule<EvaluationFacts> near(
            String code,
            String question,
            String message,
            DatedLimit.Version<Integer> difference,
            Function<EvaluationFacts, Integer> judged,
            Integer shown) {
        return Rule.<EvaluationFacts>of(code)
                .under(difference.citation())
                .asks(question)
                .judgedBy(f -> shown != null && Math.abs(judged.apply(f) - shown) <= difference.value()
                        ? Verdict.MET
                        : Verdict.PERSON_MUST_JUDGE)
                .handedOver(shown == null ? "task-evaluation.none-due" : message)
                .refusal(message, f -> {
                    var said = new HashMap<String, Object>();
                    said.put("judged", judged.apply(f));
                    said.put("shown", shown == null ? "–" : shown);
                    said.put("limit", difference.value());
                    return said;
                });
    }
}
