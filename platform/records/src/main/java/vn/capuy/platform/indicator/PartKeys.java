package vn.capuy.platform.indicator;

/** How the parts of a figure are named in keys. */
final class PartKeys {
    /** Between the keys of a part that is broken down twice. */
    static final String BETWEEN = "/";

    /** For facts of which the dimension says nothing. */
    static final String NOT_STATED = "-";

    private PartKeys() {}
}
