package vn.capuy.inspection.team.interest;

/** How a declared interest is judged. */
public enum InterestStep {
    /** He may work on the case all the same. */
    ALLOW,
    /** He may not; where he does, he leaves it. */
    RECUSE
}
