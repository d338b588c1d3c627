package vn.capuy.inspection.programme.rules;

import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_22;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_30;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_22_2021;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_30_2016;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** What a programme may plan, by the first day of the item's period. */
public final class ItemRules {
    /** Oldest first; the last one stays in force until its successors' own words are known here. */
    static final List<Rulebook<ItemFacts>> BOOKS =
            List.of(book("30-QĐ/TW", FROM_30, QD_30_2016), book("22-QĐ/TW", FROM_22, QD_22_2021));

    private ItemRules() {}

    /** The rulebook for an item that begins on that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<ItemFacts>> on(LocalDate begins) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(begins))
                .findFirst();
    }

    private static Rulebook<ItemFacts> book(String version, LocalDate from, Citation citation) {
        return Rulebook.of("programme-item", version, from, petition(citation), signs(citation), itself(citation));
    }

    private static Rule<ItemFacts> petition(Citation citation) {
        return Rule.<ItemFacts>of("PRG-01")
                .under(citation)
                .asks("Is it an inspection or a supervision, and not the answer to a petition?")
                .metWhen(facts -> !facts.petition())
                .refusal("programme.petition-not-planned");
    }

    private static Rule<ItemFacts> signs(Citation citation) {
        return Rule.<ItemFacts>of("PRG-02")
                .under(citation)
                .asks("Is it one that can be planned, and not one that signs of violation call for?")
                .metWhen(facts -> !facts.onSignsOfViolation())
                .refusal("programme.signs-not-planned");
    }

    private static Rule<ItemFacts> itself(Citation citation) {
        return Rule.<ItemFacts>of("PRG-03")
                .under(citation)
                .asks("Does the lead body look at others than itself?")
                .metWhen(facts -> !facts.namesItsLead())
                .refusal("programme.lead-looks-at-itself");
    }
}
