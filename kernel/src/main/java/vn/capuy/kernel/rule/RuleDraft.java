package vn.capuy.kernel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** A rule being written: it can be answered, may name exceptions, and wants to know what it says when it refuses. */
public final class RuleDraft<F> {

    final String code;
    final Citation citation;
    final String question;
    final Function<F, Verdict> judge;
    final List<Exemption<F>> exceptions = new ArrayList<>();
    String handOver;

    RuleDraft(String code, Citation citation, String question, Function<F, Verdict> judge) {
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
    @FunctionalInterface
    public interface Asked<F> {
        /** Answered by the records where they can, and left to a person where they cannot. */
        RuleDraft<F> judgedBy(Function<F, Verdict> judge);

        /** Answered by the records: yes or no. */
        default RuleDraft<F> metWhen(Predicate<F> predicate) {
            Objects.requireNonNull(predicate, "predicate");
            return judgedBy(facts -> predicate.test(facts) ? Verdict.MET : Verdict.NOT_MET);
        }
    }
}
