package vn.capuy.cadre.planning;

/** What is done with a proposed list. */
public enum PlanningStep {
    APPROVE,
    REJECT
}
