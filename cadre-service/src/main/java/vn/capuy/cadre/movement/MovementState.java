package vn.capuy.cadre.movement;

/** Where a movement stands. */
public enum MovementState {
    PROPOSED,
    /** A decision in force. */
    APPROVED,
    REJECTED
}
