package vn.capuy.kernel.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.limit.Limits;

/** How a rule comes to its answer. */
@FunctionalInterface
interface Judge<F> {

    /** Where a figure has no version on the day, it is left to a person, who is told so by this message. */
    String NO_LIMIT = "rule.no-limit-in-force";

    Answer answer(F facts, Limits limits);

    /**
     * @param handOver the message where a person must judge; null for the rule's own
     * @param arguments what the rule measured by, for the messages
     * @param citation where the figure stands by which it was measured; null for the rule's own
     */
    record Answer(Verdict verdict, String handOver, Map<String, Object> arguments, Citation citation) {
        public Answer {
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    static <F> Judge<F> by(Function<F, Verdict> judge) {
        return (facts, limits) -> new Answer(judge.apply(facts), null, Map.of(), null);
    }

    static <F, T> Judge<F> measuring(DatedLimit<T> builtIn, Function<F, LocalDate> day, BiPredicate<F, T> holds) {
        return (facts, limits) -> {
            DatedLimit<T> limit = limits.of(builtIn);
            LocalDate on = day.apply(facts);
            if (!limit.holdsOn(on)) {
                return new Answer(Verdict.PERSON_MUST_JUDGE, NO_LIMIT, Map.of("name", limit.name(), "date", on), null);
            }
            DatedLimit.Version<T> version = limit.versionOn(on);
            Verdict verdict = holds.test(facts, version.value()) ? Verdict.MET : Verdict.NOT_MET;
            return new Answer(verdict, null, Map.of("limit", version.value()), version.citation());
        };
    }
}
