package vn.capuy.cadre.movement.rules;

import java.time.LocalDate;
import java.util.List;

/** What the rules ask of a movement: of the decision, of the cadre, and of the two posts. */
public record MovementFacts(Decision decision, Cadre cadre, Posts posts) {

    /**
     * What is decided.
     *
     * @param plannedReturnOn null for a transfer
     * @param policyOn the day on which the policy was approved; the day of the decision where no such step is taken
     * @param specialDecision the decision that grants an exception; null where there is none
     * @param higherPost whether the decision says that the new post is a higher one
     */
    public record Decision(
            LocalDate decidedOn,
            LocalDate effectiveOn,
            LocalDate plannedReturnOn,
            LocalDate policyOn,
            String specialDecision,
            boolean higherPost) {}

    /**
     * Who is moved.
     *
     * @param holdsOrigin whether he holds the post from which he is moved on the day before the movement
     * @param boundBy the rotation or secondment by which he holds it and from which he is not back yet; null for none
     * @param inPlanning whether he stands on an approved planning list on the day of the decision
     * @param monthsToRetirement full months of service left on the day of the decision
     * @param disciplines the discipline decisions that weigh on him on the day of the decision
     */
    public record Cadre(
            boolean holdsOrigin,
            String boundBy,
            boolean inPlanning,
            int monthsToRetirement,
            List<String> disciplines) {}

    /**
     * From where to where.
     *
     * @param direction null within one body, or where the tree does not say
     * @param withinOneBody whether both posts belong to one unit
     * @param sameLevel whether both posts are of one level
     * @param originRank the rank of the kind of post among those of one level, the higher the greater
     * @param sameKind whether both are posts of one kind
     * @param targetSince the first day of the target post
     * @param targetExists whether there is the target post on the day of the movement
     * @param inTheSeats who sits in the target post from then on; empty where a seat is free
     * @param termLimited whether one person holds the target for a limited number of terms in a row
     * @param termsServed terms in a row that the cadre served out in the target post up to now
     * @param termsKnown whether the terms are known in which it could be so
     */
    public record Posts(
            Direction direction,
            boolean withinOneBody,
            boolean sameLevel,
            int originRank,
            int targetRank,
            boolean sameKind,
            LocalDate targetSince,
            boolean targetExists,
            List<String> inTheSeats,
            boolean termLimited,
            int termsServed,
            boolean termsKnown) {}
}
