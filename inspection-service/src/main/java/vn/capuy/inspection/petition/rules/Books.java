package vn.capuy.inspection.petition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.capuy.kernel.rule.Rulebook;

/** Finds the version of a rulebook that rules a day. */
final class Books {
    private Books() {}

    /** @param books oldest first */
    static <F> Optional<Rulebook<F>> on(List<Rulebook<F>> books, LocalDate day) {
        return books.reversed().stream()
                .filter(book -> !book.effectiveFrom().isAfter(day))
                .findFirst();
    }
}
