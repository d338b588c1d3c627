package vn.capuy.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds a {@link Table} from its columns, then its head, then its rows. */
public final class TableBuilder {

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> head = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean borders = true;

    TableBuilder() {}

    /** Columns of these shares of the width, aligned at the start. */
    public TableBuilder columns(int... shares) {
        for (int share : shares) {
            column(share, Alignment.START);
        }
        return this;
    }

    public TableBuilder column(int share, Alignment alignment) {
        columns.add(new Column(share, alignment));
        return this;
    }

    public TableBuilder withoutBorders() {
        borders = false;
        return this;
    }

    /** A row of the head, in bold and in the middle. */
    public TableBuilder head(String... titles) {
        return head(Stream.of(titles).map(Cell::of).toArray(Cell[]::new));
    }

    public TableBuilder head(Cell... cells) {
        head.add(new Row(Stream.of(cells).map(TableBuilder::titled).toList()));
        return this;
    }

    public TableBuilder row(String... texts) {
        return row(Stream.of(texts).map(Cell::of).toArray(Cell[]::new));
    }

    public TableBuilder row(Cell... cells) {
        rows.add(new Row(List.of(cells)));
        return this;
    }

    private static Cell titled(Cell cell) {
        Cell bold = new Cell(cell.text().each(Run::inBold), cell.across(), cell.down(), cell.alignment());
        return bold.alignment().isPresent() ? bold : bold.aligned(Alignment.CENTRE);
    }

    Table build() {
        return new Table(columns, head, rows, borders);
    }
}
