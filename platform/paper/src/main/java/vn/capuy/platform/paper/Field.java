package vn.capuy.platform.paper;

/**
 * A label with its value on a dotted line.
 *
 * @param value empty where the form is filled by hand
 * @param share of the line's width
 */
public record Field(String label, String value, int share) {

    public Field {
        label = Printable.text(label);
        value = Printable.text(value);
        if (share < 1) {
            throw new IllegalArgumentException("No share of a line: " + share);
        }
    }

    public static Field of(String label, String value) {
        return new Field(label, value, 1);
    }
}
