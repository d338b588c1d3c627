package vn.capuy.demo;

import java.time.LocalDate;

/**
 * A finding of one subject of a case.
 *
 * @param organisation the subject, or the cell of the member who is
 * @param member null for an organisation
 * @param degree of a violation, as the days of the act; null where it is none
 */
record Finding(
        EnteredCase of,
        String organisation,
        Person member,
        String matter,
        String text,
        String degree,
        LocalDate from,
        LocalDate until) {
    boolean isViolation() {
        return degree != null;
    }
}
