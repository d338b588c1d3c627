package vn.capuy.inspection.discipline.rules;

import static vn.capuy.inspection.discipline.rules.Regulations.FROM_102;
import static vn.capuy.inspection.discipline.rules.Regulations.FROM_69;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_102;
import static vn.capuy.inspection.discipline.rules.Regulations.QD_69;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rulebooks on discipline, one per regulation: of a proposal, and of a decision. */
public final class DisciplineRules {
    private DisciplineRules() {}

    /** Whether a regulation is known for the day. */
    public static boolean knownOn(LocalDate day) {
        return !day.isBefore(FROM_102);
    }

    /**
     * What is asked of a proposal, which nobody has voted on yet; empty where no regulation is known for the day.
     *
     * @param authority where it stands whether the body may decide on this form
     */
    public static Optional<Rulebook<DisciplineFacts>> ofProposal(LocalDate day, Citation authority) {
        return book("discipline-proposal", day, where -> Stream.of(
                        FormRules.whatFits(where),
                        LimitationRules.all(),
                        List.of(AuthorityRules.mayDecide(authority), AuthorityRules.reaches(where)))
                .flatMap(List::stream)
                .toList());
    }

    /** What is asked of a decision; empty where no regulation is known for the day. */
    public static Optional<Rulebook<DisciplineFacts>> ofDecision(LocalDate day, Citation authority) {
        return book("discipline-decision", day, where -> Stream.of(
                        FormRules.all(where),
                        LimitationRules.all(),
                        AuthorityRules.all(where, authority),
                        BallotRules.all(where))
                .flatMap(List::stream)
                .toList());
    }

    private static Optional<Rulebook<DisciplineFacts>> book(
            String name, LocalDate day, java.util.function.Function<Citation, List<Rule<DisciplineFacts>>> rules) {
        if (!knownOn(day)) {
            return Optional.empty();
        }
        boolean later = !day.isBefore(FROM_69);
        Citation where = later ? QD_69 : QD_102;
        LocalDate from = later ? FROM_69 : FROM_102;
        return Optional.of(new Rulebook<>(name, where.document(), from, rules.apply(where)));
    }
}
