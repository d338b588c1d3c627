package vn.capuy.cadre.movement.rules;

import java.time.LocalDate;
import java.util.List;

/** A movement that meets every rule that the records can answer; each test changes what it asks about. */
final class FactsOfMovement {
    LocalDate decidedOn = LocalDate.of(2022, 9, 1);
    LocalDate effectiveOn = LocalDate.of(2022, 10, 1);
    LocalDate plannedReturnOn = LocalDate.of(2025, 10, 1);
    LocalDate policyOn = LocalDate.of(2022, 7, 1);
    String specialDecision;
    boolean higherPost;
    boolean holdsOrigin = true;
    String boundBy;
    boolean inPlanning = true;
    int monthsToRetirement = 120;
    List<String> disciplines = List.of();
    Direction direction = Direction.BETWEEN_BODIES;
    boolean withinOneBody;
    boolean sameLevel = true;
    int originRank = 3;
    int targetRank = 3;
    boolean sameKind = true;
    LocalDate targetSince = LocalDate.of(2022, 6, 30);
    boolean targetExists = true;
    List<String> inTheSeats = List.of();
    boolean termLimited;
    int termsServed;
    boolean termsKnown = true;

    MovementFacts facts() {
        return new MovementFacts(
                new MovementFacts.Decision(
                        decidedOn, effectiveOn, plannedReturnOn, policyOn, specialDecision, higherPost),
                new MovementFacts.Cadre(holdsOrigin, boundBy, inPlanning, monthsToRetirement, disciplines),
                new MovementFacts.Posts(
                        direction,
                        withinOneBody,
                        sameLevel,
                        originRank,
                        targetRank,
                        sameKind,
                        targetSince,
                        targetExists,
                        inTheSeats,
                        termLimited,
                        termsServed,
                        termsKnown));
    }
}
