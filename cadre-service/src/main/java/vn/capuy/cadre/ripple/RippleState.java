package vn.capuy.cadre.ripple;

/** Whether a decision still weighs. */
public enum RippleState {
    /** From its first day on, also while that day is yet to come. */
    IN_FORCE,
    /** Its last day is past. */
    OVER,
    /** It was reversed. */
    LIFTED
}
