package vn.capuy.report.paper;

import java.util.List;
import vn.capuy.report.paper.Composition.Mark;

/**
 * A bar chart of a spreadsheet that follows its cells: names in the first column, values in the second, one row below the
 * other; it stands beside them.
 *
 * @param caption what it shows, for those who cannot see it
 * @param firstRow its first row, counted from 0
 * @param rows over how many rows it reaches, at least as many as it has bars
 */
record SheetChart(String caption, int firstRow, int rows, List<Mark> marks) {
    static final int NAMES = 0;
    static final int VALUES = 1;
    private static final int FIRST_COLUMN = 2;
    private static final int COLUMNS = 3;
    /** Fewer rows are too low for a chart. */
    private static final int LEAST_ROWS = 6;

    static SheetChart at(int row, String caption, List<Mark> marks) {
        return new SheetChart(caption, row, Math.max(LEAST_ROWS, marks.size()), marks);
    }

    /** The first row below it. */
    int nextRow() {
        return firstRow + rows;
    }

    int lastRow() {
        return firstRow + marks.size() - 1;
    }

    int firstColumn() {
        return FIRST_COLUMN;
    }

    int nextColumn() {
        return FIRST_COLUMN + COLUMNS;
    }
}
