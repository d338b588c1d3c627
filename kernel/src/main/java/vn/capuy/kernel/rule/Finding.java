package vn.capuy.kernel.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.capuy.kernel.citation.Citation;

/**
 * What one rule answered.
 *
 * @param rule code of the rule, such as {@code ROT-03}
 * @param verdict the answer
 * @param message key of the message that explains it, such as {@code rotation.too-close-to-retirement}; null where the
 *     rule is plainly met, and the key of the exception where it is met by an exception that has one
 * @param arguments what the message speaks of, by name, in a fixed order
 * @param citation where the rule stands
 */
public record Finding(String rule, Verdict verdict, String message, Map<String, Object> arguments, Citation citation) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(citation, "citation");
        if (verdict != Verdict.MET && message == null) {
            throw new IllegalArgumentException(rule + " is not met and does not say why");
        }
        // Not Map.copyOf: the order is part of the answer, and an argument may be unknown.
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** As a person judged it, where it was left to one. */
    Finding judgedBy(List<Judgement> judgements) {
        if (verdict != Verdict.PERSON_MUST_JUDGE) {
            return this;
        }
        return judgements.stream()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .map(each ->
                        new Finding(rule, each.met() ? Verdict.MET : Verdict.NOT_MET, message, arguments, citation))
                .orElse(this);
    }
}
