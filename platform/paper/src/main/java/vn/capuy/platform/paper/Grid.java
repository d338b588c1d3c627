package vn.capuy.platform.paper;

import java.util.ArrayList;
import java.util.List;

/** Walks down the rows of a table and tells which places cells of earlier rows still take. */
public final class Grid {

    /**
     * A place in a row: a cell that begins here, or one from above that reaches on into this row.
     *
     * @param below how many more rows it reaches into
     */
    public record Place(int column, Cell cell, boolean continued, int below) {}

    private final Place[] above;
    private final int[] left;

    public Grid(int columns) {
        above = new Place[columns];
        left = new int[columns];
    }

    /** The places of the next row, from its start to its end. */
    public List<Place> next(Row row) {
        List<Place> places = new ArrayList<>(left.length);
        int begun = 0;
        for (int column = 0; column < left.length; ) {
            boolean continued = left[column] > 0;
            if (!continued && begun == row.cells().size()) {
                throw new IllegalArgumentException("A row of a table has too few cells");
            }
            Cell cell = continued ? above[column].cell() : row.cells().get(begun++);
            int below = (continued ? left[column] : cell.down()) - 1;
            Place place = new Place(column, cell, continued, below);
            take(place);
            places.add(place);
            column += cell.across();
        }
        if (begun < row.cells().size()) {
            throw new IllegalArgumentException("A row of a table has too many cells");
        }
        return places;
    }

    private void take(Place place) {
        int end = place.column() + place.cell().across();
        for (int i = place.column(); i < end; i++) {
            if (i == left.length || !place.continued() && left[i] > 0) {
                throw new IllegalArgumentException("A cell of a table reaches over another or over the edge");
            }
            left[i] = place.below();
            above[i] = place;
        }
    }

    void check(List<Row> rows) {
        rows.forEach(this::next);
        for (int rest : left) {
            if (rest > 0) {
                throw new IllegalArgumentException("A cell of a table reaches below its last row");
            }
        }
    }
}
