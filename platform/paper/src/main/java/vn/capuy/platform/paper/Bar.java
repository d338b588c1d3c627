package vn.capuy.platform.paper;

/**
 * A bar of a chart.
 *
 * @param label what it stands for
 * @param value what is written at its end
 * @param length from 0 to 1, of the longest that there can be
 */
public record Bar(Text label, Text value, double length) {

    public Bar {
        if (!(length >= 0 && length <= 1)) {
            throw new IllegalArgumentException("No length of a bar: " + length);
        }
    }

    public static Bar of(String label, String value, double length) {
        return new Bar(Text.of(label), Text.of(value), length);
    }
}
