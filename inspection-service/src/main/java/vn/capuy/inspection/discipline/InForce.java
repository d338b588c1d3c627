package vn.capuy.inspection.discipline;

import java.time.LocalDate;

/**
 * The days on which a decision weighs.
 *
 * @param from the day of the announcement
 * @param until the last day, included; null while there is no end
 */
record InForce(LocalDate from, LocalDate until) {}
