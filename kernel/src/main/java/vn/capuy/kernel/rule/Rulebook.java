package vn.capuy.kernel.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.capuy.kernel.limit.Limits;

/**
 * The rules of one subject in the order of the regulation, as they hold from a day on.
 *
 * @param name what they rule, such as {@code rotation}
 * @param version by what name this version is known, usually the regulation's number and symbol; it is kept with every
 *     decision
 * @param effectiveFrom the first day on which it holds
 * @param rules in the order of the regulation
 * @param <F> the facts of which they ask
 */
public record Rulebook<F>(String name, String version, LocalDate effectiveFrom, List<Rule<F>> rules) {

    public Rulebook {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("The rulebook " + name + " has no rule: it would allow everything");
        }
        Set<String> codes = new HashSet<>();
        for (Rule<F> rule : rules) {
            if (!codes.add(rule.code())) {
                throw new IllegalArgumentException("The rulebook " + name + " has two rules " + rule.code());
            }
        }
    }

    /** A rulebook of these rules, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <F> Rulebook<F> of(String name, String version, LocalDate effectiveFrom, Rule<F>... rules) {
        return new Rulebook<>(name, version, effectiveFrom, List.of(rules));
    }

    /** Asks every rule, also after one has refused, with no figure but those that are built in. */
    public Ruling judge(F facts) {
        return judge(facts, Limits.BUILT_IN);
    }

    /** Asks every rule, also after one has refused. */
    public Ruling judge(F facts, Limits limits) {
        Objects.requireNonNull(facts, "facts");
        List<Finding> findings =
                rules.stream().map(rule -> rule.judge(facts, limits)).toList();
        return new Ruling(name, version, facts, findings);
    }
}
