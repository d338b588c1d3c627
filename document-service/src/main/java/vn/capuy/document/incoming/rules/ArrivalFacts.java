package vn.capuy.document.incoming.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is asked of before an arrival is entered.
 *
 * @param day the day of arrival
 * @param same arrival numbers with their year, such as 12/2022, of what came from the same sender with the same number and
 *     day
 * @param before the day of arrival of the number before; null where there is none
 * @param after the day of arrival of the number after; null where there is none
 */
public record ArrivalFacts(LocalDate day, List<String> same, LocalDate before, LocalDate after) {
    boolean isInOrder() {
        return (before == null || !day.isBefore(before)) && (after == null || !day.isAfter(after));
    }

    LocalDate neighbour() {
        return before != null && day.isBefore(before) ? before : after;
    }
}
