package vn.capuy.cadre.movement;

/** The states of a secondment (biệt phái): it ends with the return. */
enum SecondmentState {
    PROPOSED,
    APPRAISED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    RETURNED,
    RECALLED
}
