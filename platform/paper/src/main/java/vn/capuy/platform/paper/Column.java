package vn.capuy.platform.paper;

/**
 * A column of a table.
 *
 * @param share its width, in shares of the whole
 */
public record Column(int share, Alignment alignment) {

    public Column {
        if (share < 1) {
            throw new IllegalArgumentException("No share of a width: " + share);
        }
    }
}
