package vn.capuy.cadre.examination;

/** What came of a post of a round. */
public enum PostOutcome {
    OPEN,
    /** The winner is appointed. */
    FILLED,
    /** Nobody is appointed. */
    UNFILLED
}
