package vn.capuy.inspection.programme.rules;

import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_22;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_30;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_22_2021;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_30_2016;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;
import vn.capuy.kernel.rule.Verdict;

/**
 * What whoever approves a programme answers for. That bodies do not look at the same subject at the same time is a principle
 * of the work, to which there are good exceptions: so a clash refuses nothing by itself, but each kind of it is judged by a
 * person, with his ground.
 */
public final class ApprovalRules {
    static final List<Rulebook<ApprovalFacts>> BOOKS =
            List.of(book("30-QĐ/TW", FROM_30, QD_30_2016), book("22-QĐ/TW", FROM_22, QD_22_2021));

    private ApprovalRules() {}

    /** The rulebook for an approval of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<ApprovalFacts>> on(LocalDate approved) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(approved))
                .findFirst();
    }

    private static Rulebook<ApprovalFacts> book(String version, LocalDate from, Citation citation) {
        var rules = new ArrayList<Rule<ApprovalFacts>>();
        rules.add(notEmpty(citation));
        for (ClashKind kind : ClashKind.values()) {
            rules.add(noClash(kind, citation));
        }
        return new Rulebook<>("programme-approval", version, from, rules);
    }

    private static Rule<ApprovalFacts> notEmpty(Citation citation) {
        return Rule.<ApprovalFacts>of("PRG-10")
                .under(citation)
                .asks("Does the programme plan anything?")
                .metWhen(facts -> facts.items() > 0)
                .refusal("programme.without-items");
    }

    private static Rule<ApprovalFacts> noClash(ClashKind kind, Citation citation) {
        return Rule.<ApprovalFacts>of(kind.rule())
                .under(citation)
                .asks("Does no item clash with another programme in this way: " + kind + "?")
                .judgedBy(facts -> facts.clashing(kind).isEmpty() ? Verdict.MET : Verdict.PERSON_MUST_JUDGE)
                .refusal("programme.clash." + kind, facts -> Map.of("items", numbers(facts.clashing(kind))));
    }

    private static String numbers(List<Integer> items) {
        return items.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
