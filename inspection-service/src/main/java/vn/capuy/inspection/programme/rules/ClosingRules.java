package vn.capuy.inspection.programme.rules;

import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_22;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.FROM_30;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_22_2021;
import static vn.capuy.inspection.programme.rules.ProgrammeFigures.QD_30_2016;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Rule;
import vn.capuy.kernel.rule.Rulebook;

/** When a programme may be closed (tổng kết chương trình). */
public final class ClosingRules {
    static final List<Rulebook<ClosingFacts>> BOOKS =
            List.of(book("30-QĐ/TW", FROM_30, QD_30_2016), book("22-QĐ/TW", FROM_22, QD_22_2021));

    private ClosingRules() {}

    /** The rulebook for a closing of that day; none for days before the oldest regulation that is known here. */
    public static Optional<Rulebook<ClosingFacts>> on(LocalDate closed) {
        return BOOKS.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(closed))
                .findFirst();
    }

    private static Rulebook<ClosingFacts> book(String version, LocalDate from, Citation citation) {
        return Rulebook.of(
                "programme-closing",
                version,
                from,
                Rule.<ClosingFacts>of("PRG-20")
                        .under(citation)
                        .asks("Is every item concluded, or dropped on a ground?")
                        .metWhen(facts -> facts.open().isEmpty())
                        .refusal(
                                "programme.items-open",
                                facts -> Map.of(
                                        "items",
                                        facts.open().stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")))));
    }
}
