package vn.capuy.platform.paper;

import java.util.List;

/**
 * A table. Its head is repeated on every page over which it runs; a row is not parted by the end of a page.
 *
 * @param borders whether lines are drawn; without them it only sets things side by side
 */
public record Table(List<Column> columns, List<Row> head, List<Row> rows, boolean borders) implements Block {

    /** Checks that cells fill each row exactly and none reaches out of the head or out of the table. */
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || rows.isEmpty() && head.isEmpty()) {
            throw new IllegalArgumentException("A table needs a column and a row");
        }
        new Grid(columns.size()).check(head);
        new Grid(columns.size()).check(rows);
    }

    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }
}
