package vn.capuy.cadre.organisation;

/** Under which tree units are shown. */
public enum TreeOf {
    /** Each unit where it stood on the day. */
    AS_IT_STOOD,
    /** And each unit that has ended by then under whoever took it over. */
    TODAY
}
