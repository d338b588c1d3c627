package vn.capuy.cadre.movement;

/** What is done with a proposed movement. */
public enum MovementStep {
    APPROVE,
    REJECT
}
