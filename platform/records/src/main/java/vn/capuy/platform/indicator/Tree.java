package vn.capuy.platform.indicator;

/** Under which tree figures are counted. */
public enum Tree {
    /** A record counts for whatever its organisation stood under on the record's own day. */
    AS_IT_STOOD,
    /** A record counts for whatever its organisation, or whoever took it over, stands under today. */
    TODAY
}
