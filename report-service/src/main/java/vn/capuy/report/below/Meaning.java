package vn.capuy.report.below;

/** What a sum is of. */
enum Meaning {
    /** Every unit below is in it with all that it counted. */
    WHOLE,
    /** Units are missing or small cells withheld: all together is not less. */
    AT_LEAST,
    /** A ratio of those units that told it; with the others it may be more or less. */
    OF_THOSE_TOLD,
    /** It was not counted in one way everywhere, or by nobody: there is no sum. */
    NOT_SUMMED;

    String key() {
        return "below.meaning." + name();
    }
}
