package vn.capuy.kernel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.limit.DatedLimit;

/** A rule being written: it can be answered, may name exceptions, and wants to know what it says when it refuses. */
public final class RuleDraft<F> {

    final String code;
    final Citation citation;
    final String question;
    final Judge<F> judge;
    final List<Exemption<F>> exceptions = new ArrayList<>();
    String handOver;

    RuleDraft(String code, Citation citation, String question, Judge<F> judge) {
        this.code = Objects.requireNonNull(code, "code");
        this.citation = Objects.requireNonNull(citation, "citation");
        this.question = Objects.requireNonNull(question, "question");
        this.judge = Objects.requireNonNull(judge, "judge");
    }

    /** An exception: where it applies, the rule counts as met. */
    public RuleDraft<F> unless(Predicate<F> exception) {
        return unless(null, exception);
    }

    /** An exception that the finding names by a message, so that a reader sees by what the rule was met. */
    public RuleDraft<F> unless(String message, Predicate<F> exception) {
        exceptions.add(new Exemption<>(message, Objects.requireNonNull(exception, "exception")));
        return this;
    }

    /** The message where a person must judge; without it, the refusal's message is used for both. */
    public RuleDraft<F> handedOver(String message) {
        this.handOver = message;
        return this;
    }

    /** The finished rule, whose refusal needs no more than its message. */
    public Rule<F> refusal(String message) {
        return refusal(message, facts -> Map.of());
    }

    /** The finished rule, whose refusal says of these facts what its message needs. */
    public Rule<F> refusal(String message, Function<F, Map<String, Object>> arguments) {
        return new Rule<>(this, message, arguments);
    }

    record Exemption<F>(String message, Predicate<F> applies) {}

    static <F> Coded<F> of(String code) {
        return citation -> question -> new Asked<>(code, citation, question);
    }

    /** A rule that has its code and wants its citation. */
    @FunctionalInterface
    public interface Coded<F> {
        Cited<F> under(Citation citation);
    }

    /** A rule that has its citation and wants its question. */
    @FunctionalInterface
    public interface Cited<F> {
        /** A question to which "yes" means that the rule is met. */
        Asked<F> asks(String question);
    }

    /** A rule that asks its question and wants to know how it is answered. */
    public static final class Asked<F> {
        private final String code;
        private final Citation citation;
        private final String question;

        private Asked(String code, Citation citation, String question) {
            this.code = code;
            this.citation = citation;
            this.question = question;
        }

        /** Answered by the records where they can, and left to a person where they cannot. */
        public RuleDraft<F> judgedBy(Function<F, Verdict> judge) {
            return answeredBy(Judge.by(Objects.requireNonNull(judge, "judge")));
        }

        /** Answered by the records: yes or no. */
        public RuleDraft<F> metWhen(Predicate<F> predicate) {
            Objects.requireNonNull(predicate, "predicate");
            return judgedBy(facts -> predicate.test(facts) ? Verdict.MET : Verdict.NOT_MET);
        }

        /**
         * Measured by the figure that holds on the day: the finding cites where that figure stands, and its message may
         * speak of {@code {limit}}. Where none holds on the day, a person must judge.
         *
         * @param limit as it is built in; versions entered since count too
         * @param day the day by which the figure is chosen
         * @param holds whether the facts hold against the figure
         */
        public <T> RuleDraft<F> measuredBy(DatedLimit<T> limit, Function<F, LocalDate> day, BiPredicate<F, T> holds) {
            return answeredBy(Judge.measuring(limit, day, holds));
        }

        private RuleDraft<F> answeredBy(Judge<F> judge) {
            return new RuleDraft<>(code, citation, question, judge);
        }
    }
}
