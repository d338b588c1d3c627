package vn.capuy.cadre.planning;

/** What is done with a list. */
public enum PlanningStep {
    SUBMIT,
    APPROVE,
    REJECT
}
