package vn.capuy.inspection.discipline.rules;

import java.time.LocalDate;

/**
 * What is judged when an appeal or a correction is decided.
 *
 * @param day the day of the outcome
 * @param appealed whether the disciplined one appealed; else the decision is corrected without
 * @param byBodyAbove whether the body stands above the one that decided
 * @param bySameBody whether it is that body itself
 * @param before the form that was decided
 * @param after the form by which it is changed; null where it is not changed
 */
public record ReviewFacts(
        LocalDate day, boolean appealed, boolean byBodyAbove, boolean bySameBody, Form before, Form after) {}
