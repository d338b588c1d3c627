package vn.capuy.gateway.kpi;

/** Under which tree figures are counted. */
public enum Tree {
    /** Each record where its organisation stood on the record's day. */
    AS_IT_STOOD,
    /** Each record where its organisation, or whoever took it over, stands today. */
    TODAY
}
