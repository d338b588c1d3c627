package vn.capuy.cadre.ripple;

/** What a discipline decision touches. */
public enum RippleKind {
    /** A movement that is proposed or in force. */
    MOVEMENT,
    /** A candidacy in an examination. */
    EXAMINATION_CANDIDATE,
    /** A post that the cadre holds. */
    HOLDING,
    /** The cadre's place on a planning list, from which he is taken. */
    PLANNING_ENTRY
}
