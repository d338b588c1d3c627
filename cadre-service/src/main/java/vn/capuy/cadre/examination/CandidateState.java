package vn.capuy.cadre.examination;

/** Where a candidate stands. */
public enum CandidateState {
    APPLIED,
    /** May take the examination. */
    ADMITTED,
    REFUSED,
    /** Is out of the round after he was admitted. */
    DISQUALIFIED
}
