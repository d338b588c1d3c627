package vn.capuy.gateway.kpi;

/** Whose acts a figure counts. */
public enum Reach {
    /** Those of the organisation itself and of its own bodies. */
    OWN,
    /** Those of the organisation and of everything below it. */
    BELOW
}
