package vn.capuy.cadre.planning;

/** On what ground a cadre leaves an approved list (đưa ra khỏi quy hoạch). */
public enum RemovalKind {
    OVER_AGE,
    /** From reprimand (khiển trách) up. */
    DISCIPLINED,
    UNQUALIFIED,
    OTHER
}
