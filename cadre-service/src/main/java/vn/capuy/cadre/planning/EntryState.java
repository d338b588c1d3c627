package vn.capuy.cadre.planning;

/** Where a cadre stands on a list. Only who is PLANNED counts in its structure. */
public enum EntryState {
    PLANNED,
    /** Too few votes in a step, and nobody stated a ground to keep him. */
    NOT_PASSED,
    /** Taken off the draft. */
    WITHDRAWN,
    /** Out of planning while a discipline decision stands. */
    SUSPENDED,
    /** Left the approved list. */
    REMOVED
}
