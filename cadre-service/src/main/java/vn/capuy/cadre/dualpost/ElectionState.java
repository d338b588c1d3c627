package vn.capuy.cadre.dualpost;

/** Whether an election is to come or was held. */
public enum ElectionState {
    PLANNED,
    HELD
}
