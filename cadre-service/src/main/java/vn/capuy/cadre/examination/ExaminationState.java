package vn.capuy.cadre.examination;

/** Where an examination stands. */
public enum ExaminationState {
    ANNOUNCED,
    /** Both parts are over and the scores are in. */
    HELD,
    /** The winner is appointed. */
    FILLED,
    /** Nobody is appointed. */
    UNFILLED
}
