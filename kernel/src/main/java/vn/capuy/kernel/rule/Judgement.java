package vn.capuy.kernel.rule;

import java.util.Objects;

/**
 * How a person judged a rule that the regulation leaves to one.
 *
 * @param rule code of the rule
 * @param met whether he finds it met
 * @param ground why he does
 */
public record Judgement(String rule, boolean met, String ground) {
    public Judgement {
        Objects.requireNonNull(rule, "rule");
        if (Objects.requireNonNull(ground, "ground").isBlank()) {
            throw new IllegalArgumentException("The judgement of " + rule + " has no ground");
        }
    }
}
