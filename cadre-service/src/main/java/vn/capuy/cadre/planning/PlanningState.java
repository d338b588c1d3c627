package vn.capuy.cadre.planning;

/** Where a list stands. */
public enum PlanningState {
    /** Drafted: cadres come and go, and the five steps are held. */
    DRAFT,
    /** Before the competent body. */
    SUBMITTED,
    APPROVED,
    REJECTED
}
