package vn.capuy.cadre.movement;

/** The states of a transfer (điều động): it has no return. */
enum TransferState {
    PROPOSED,
    APPRAISED,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
