package vn.capuy.cadre.dossier.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.capuy.kernel.limit.Limits;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Verdict;

/**
 * A rule that is asked of every case that a dossier holds: each admission, each pair of times, each relative.
 *
 * @param rule the question
 * @param cases of what it is asked
 * @param evidence the values of a case
 * @param doubtful whether a no is only doubtful, and left to a person
 * @param <C> a case
 */
record ContradictionRule<C>(
        Rule<C> rule, Function<DossierFacts, Stream<C>> cases, Function<C, List<Evidence>> evidence, boolean doubtful) {

    static <C> ContradictionRule<C> impossible(
            Function<DossierFacts, Stream<C>> cases, Function<C, List<Evidence>> evidence, Rule<C> rule) {
        return new ContradictionRule<>(rule, cases, evidence, false);
    }

    static <C> ContradictionRule<C> doubtful(
            Function<DossierFacts, Stream<C>> cases, Function<C, List<Evidence>> evidence, Rule<C> rule) {
        return new ContradictionRule<>(rule, cases, evidence, true);
    }

    Stream<Contradiction> find(DossierFacts facts, Limits limits) {
        return cases.apply(facts)
                .map(each -> new Contradiction(verdict(rule.judge(each, limits)), evidence.apply(each)))
                .filter(found -> found.finding().verdict() != Verdict.MET);
    }

    private Finding verdict(Finding found) {
        return doubtful && found.verdict() == Verdict.NOT_MET
                ? new Finding(
                        found.rule(), Verdict.PERSON_MUST_JUDGE, found.message(), found.arguments(), found.citation())
                : found;
    }
}
