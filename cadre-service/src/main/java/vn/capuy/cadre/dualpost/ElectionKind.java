package vn.capuy.cadre.dualpost;

/** What is elected in a village. */
public enum ElectionKind {
    /** Bầu trưởng thôn, bản, khu phố. */
    HEAD,
    /** Đại hội chi bộ. */
    CELL
}
