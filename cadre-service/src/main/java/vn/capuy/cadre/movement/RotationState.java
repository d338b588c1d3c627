package vn.capuy.cadre.movement;

/** The states of a rotation (luân chuyển): five steps up to the decision, and the ways in which it ends. */
enum RotationState {
    NEEDED,
    POLICY_APPROVED,
    PROPOSED,
    APPRAISED,
    TALKED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    RETURNED,
    RECALLED,
    STAYED
}
