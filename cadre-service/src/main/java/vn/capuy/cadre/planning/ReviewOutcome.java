package vn.capuy.cadre.planning;

/** What a review makes of a cadre. */
public enum ReviewOutcome {
    KEPT,
    REMOVED
}
