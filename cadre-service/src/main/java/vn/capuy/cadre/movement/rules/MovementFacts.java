package vn.capuy.cadre.movement.rules;

import java.time.LocalDate;

/**
 * What the rules ask of a movement.
 *
 * @param plannedReturnOn null for a transfer
 * @param holdsOrigin whether the cadre holds the post from which he is moved on the day before the movement
 * @param monthsToRetirement full months of service left on the day of the decision
 */
public record MovementFacts(
        LocalDate decidedOn,
        LocalDate effectiveOn,
        LocalDate plannedReturnOn,
        boolean holdsOrigin,
        int monthsToRetirement) {}
