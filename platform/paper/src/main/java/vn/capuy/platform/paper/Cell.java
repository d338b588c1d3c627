package vn.capuy.platform.paper;

import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param across how many columns it takes
 * @param down how many rows it takes
 * @param alignment where it differs from its column
 */
public record Cell(Text text, int across, int down, Optional<Alignment> alignment) {

    public Cell {
        if (across < 1 || down < 1) {
            throw new IllegalArgumentException("A cell takes at least one column and one row");
        }
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text text) {
        return new Cell(text, 1, 1, Optional.empty());
    }

    public Cell across(int columns) {
        return new Cell(text, columns, down, alignment);
    }

    public Cell down(int rows) {
        return new Cell(text, across, rows, alignment);
    }

    public Cell aligned(Alignment other) {
        return new Cell(text, across, down, Optional.of(other));
    }
}
