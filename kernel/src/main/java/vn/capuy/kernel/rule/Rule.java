package vn.capuy.kernel.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.Limits;

/**
 * One rule of a regulation: a question about the facts, where it stands, its exceptions, and what is said when it
 * refuses. A rule is pure: facts in, finding out.
 *
 * <pre>{@code
 * Rule.<RotationFacts>of("ROT-03").under(QD_65_2022.article(4))
 *     .asks("Does the cadre have at least ten years of service left?")
 *     .metWhen(f -> f.monthsToRetirement() >= MIN_MONTHS_LEFT.on(f.decisionDate()))
 *     .unless("rotation.special-decision", RotationFacts::specialDecision)
 *     .refusal("rotation.too-close-to-retirement", f -> Map.of("months", f.monthsToRetirement()));
 * }</pre>
 *
 * @param <F> the facts of which it asks
 */
public final class Rule<F> {

    private final String code;
    private final Citation citation;
    private final String question;
    private final Judge<F> judge;
    private final List<RuleDraft.Exemption<F>> exceptions;
    private final String handOver;
    private final String refusal;
    private final Function<F, Map<String, Object>> arguments;

    Rule(RuleDraft<F> draft, String refusal, Function<F, Map<String, Object>> arguments) {
        this.code = draft.code;
        this.citation = draft.citation;
        this.question = draft.question;
        this.judge = draft.judge;
        this.exceptions = List.copyOf(draft.exceptions);
        this.handOver = draft.handOver == null ? refusal : draft.handOver;
        this.refusal = Objects.requireNonNull(refusal, "refusal");
        this.arguments = Objects.requireNonNull(arguments, "arguments");
    }

    /** Begins a rule by its code, such as {@code ROT-03}. */
    public static <F> RuleDraft.Coded<F> of(String code) {
        return RuleDraft.of(code);
    }

    public String code() {
        return code;
    }

    public Citation citation() {
        return citation;
    }

    /** The question that the rule asks, to which "yes" means that it is met. */
    public String question() {
        return question;
    }

    /** Asks the facts. An exception is only looked at where the rule is not already met. */
    public Finding judge(F facts, Limits limits) {
        Judge.Answer answer = Objects.requireNonNull(judge.answer(facts, limits), () -> code + " gave no answer");
        Citation where = answer.citation() == null ? citation : answer.citation();
        if (answer.verdict() == Verdict.MET) {
            return new Finding(code, Verdict.MET, null, Map.of(), where);
        }
        for (RuleDraft.Exemption<F> exception : exceptions) {
            if (exception.applies().test(facts)) {
                return new Finding(code, Verdict.MET, exception.message(), Map.of(), where);
            }
        }
        boolean refused = answer.verdict() == Verdict.NOT_MET;
        boolean handedOverByJudge = !refused && answer.handOver() != null;
        Map<String, Object> said = new LinkedHashMap<>(answer.arguments());
        if (!handedOverByJudge) {
            said.putAll(arguments.apply(facts));
        }
        String message = refused ? refusal : handedOverByJudge ? answer.handOver() : handOver;
        return new Finding(code, answer.verdict(), message, said, where);
    }

    @Override
    public String toString() {
        return code + " " + question + " (" + citation + ")";
    }
}
