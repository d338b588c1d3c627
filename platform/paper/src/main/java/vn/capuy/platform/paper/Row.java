package vn.capuy.platform.paper;

import java.util.List;

/** A row of a table: the cells that begin in it. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
