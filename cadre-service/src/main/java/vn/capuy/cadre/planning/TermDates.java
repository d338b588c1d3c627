package vn.capuy.cadre.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.capuy.platform.organisation.TermState;

/**
 * When a planned term begins.
 *
 * @param recorded whether the term is recorded; else the day is reckoned from the last one that is, whole years on, or from
 *     the first year of the term's code
 */
record TermDates(LocalDate startsOn, boolean recorded) {

    static TermDates of(String code, List<TermState> terms) {
        return terms.stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .map(term -> new TermDates(term.startsOn(), true))
                .orElseGet(() -> new TermDates(reckoned(code, terms), false));
    }

    private static LocalDate reckoned(String code, List<TermState> terms) {
        int year = Integer.parseInt(code.substring(0, 4));
        return terms.stream()
                .max(Comparator.comparing(TermState::startsOn))
                .map(last -> last.startsOn().withYear(year))
                .orElseGet(() -> LocalDate.of(year, 1, 1));
    }
}
