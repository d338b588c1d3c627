package vn.capuy.cadre.planning;

/** Where a list stands. */
public enum PlanningState {
    PROPOSED,
    APPROVED,
    REJECTED
}
