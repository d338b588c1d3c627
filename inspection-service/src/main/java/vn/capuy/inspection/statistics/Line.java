package vn.capuy.inspection.statistics;

/**
 * A line of the sheet: which figure stands in it.
 *
 * @param code stable; with the section's code before it, it names the line
 * @param indicator whose figure it is
 * @param only the part of it, as {@code dimension:key}; null for the whole
 * @param measure what of the figure is shown
 * @param each a dimension, for whose every part a further line follows; null for none
 */
record Line(String code, String indicator, String only, Measure measure, String each) {

    /** What of a figure stands in a line. */
    enum Measure {
        VALUE,
        /** Of a ratio: the part of the whole. */
        NUMERATOR,
        /** Of a ratio: the whole. */
        DENOMINATOR
    }

    static Line of(String code, String indicator, String only) {
        return new Line(code, indicator, only, Measure.VALUE, null);
    }

    /** With a line for each part. */
    Line each(String dimension) {
        return new Line(code, indicator, only, measure, dimension);
    }

    Line measure(Measure other) {
        return new Line(code, indicator, only, other, each);
    }
}
