package vn.capuy.inspection.casefile.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** The rulebooks on opening a case, one per regulation, each from the day on which it took effect. */
public final class CaseRules {
    private static final Citation QD_30_2016 = Citation.of("30-QĐ/TW").certainty(Certainty.GENERAL);
    private static final Citation QD_22_2021 = Citation.of("22-QĐ/TW").certainty(Certainty.SECONDARY);

    /** Oldest first. The successors' own words are not known here, so the last one stays in force until they are entered. */
    static final List<Rulebook<CaseFacts>> BOOKS = List.of(
            Rulebook.of(
                    "case-opening",
                    "30-QĐ/TW",
                    LocalDate.of(2016, 7, 26),
                    advisoryBodyKeepsToOrganisations(QD_30_2016)),
            Rulebook.of(
                    "case-opening",
                    "22-QĐ/TW",
                    LocalDate.of(2021, 7, 28),
                    advisoryBodyKeepsToOrganisations(QD_22_2021)));

    private CaseRules() {}

    /** The rulebook for a decision of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<CaseFacts>> on(LocalDate decided) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(decided))
                .findFirst();
    }

    private static Rule<CaseFacts> advisoryBodyKeepsToOrganisations(Citation citation) {
        return Rule.<CaseFacts>of("INSP-01")
                .under(citation)
                .asks("Is a member inspected for signs of violation only by a body that is competent for it?")
                .metWhen(facts -> !(facts.onSignsOfViolation() && facts.ledByAdvisoryBody() && facts.namesMember()))
                .refusal("case.signs-by-advisory-body");
    }
}
