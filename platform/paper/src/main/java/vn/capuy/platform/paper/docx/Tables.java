package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Bar;
import vn.capuy.platform.paper.Bars;
import vn.capuy.platform.paper.Cell;
import vn.capuy.platform.paper.Columns;
import vn.capuy.platform.paper.Grid;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Row;
import vn.capuy.platform.paper.Stack;
import vn.capuy.platform.paper.Table;
import vn.capuy.platform.paper.Text;

/** Writes tables, row after row, and columns as tables of one row without lines. */
final class Tables {

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final Xml xml;
    private final Lines lines;
    private final Paper paper;

    Tables(Xml xml, Lines lines, Paper paper) {
        this.xml = xml;
        this.lines = lines;
        this.paper = paper;
    }

    void table(Table table) throws IOException {
        int[] shares = table.columns().stream().mapToInt(c -> c.share()).toArray();
        long[] widths = begin(shares, table.borders());
        rows(table, table.head(), widths, true);
        rows(table, table.rows(), widths, false);
        xml.close();
    }

    void columns(Columns columns) throws IOException {
        int[] shares = columns.shares().stream().mapToInt(s -> s).toArray();
        long[] widths = begin(shares, false);
        openRow(false);
        for (int i = 0; i < shares.length; i++) {
            Stack stack = columns.stacks().get(i);
            openCell(widths[i], 1);
            xml.close();
            for (Text line : stack.lines()) {
                lines.paragraph(Lines.Look.of("Line", stack.alignment()), line);
            }
            if (stack.lines().isEmpty()) {
                lines.paragraph(Lines.Look.of("Line", stack.alignment()), Text.EMPTY);
            }
            xml.close();
        }
        xml.close().close();
    }

    /** A table whose columns are the steps of a length: a bar is one coloured cell over as many of them as it is long. */
    void bars(Bars chart) throws IOException {
        int[] shares = new int[Bars.STEPS + 2];
        Arrays.fill(shares, Bars.ROOM);
        shares[0] = Bars.LABEL * Bars.STEPS;
        shares[shares.length - 1] = Bars.VALUE * Bars.STEPS;
        long[] widths = begin(shares, false);
        for (Bar bar : chart.bars()) {
            int filled = Bars.steps(bar);
            openRow(false);
            words(bar.label(), widths[0], Alignment.START);
            step(widths, 1, filled, true);
            step(widths, 1 + filled, Bars.STEPS - filled, false);
            words(bar.value(), widths[widths.length - 1], Alignment.START);
            xml.close();
        }
        xml.close();
    }

    private void words(Text text, long width, Alignment alignment) throws IOException {
        openCell(width, 1);
        xml.close();
        lines.paragraph(Lines.Look.of("Line", alignment), text);
        xml.close();
    }

    private void step(long[] widths, int first, int count, boolean filled) throws IOException {
        if (count == 0) {
            return;
        }
        openCell(Arrays.stream(widths, first, first + count).sum(), count);
        if (filled) {
            xml.open("w:tcBorders");
            for (String side : List.of("top", "bottom")) {
                // White, so that there is room between one bar and the next.
                xml.leaf("w:" + side, "w:val", "single", "w:sz", 24, "w:space", 0, "w:color", "FFFFFF");
            }
            xml.close();
        }
        xml.when(filled, "w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Bars.COLOUR);
        xml.close();
        lines.paragraph(Lines.Look.of("Line", Alignment.START), Text.EMPTY);
        xml.close();
    }

    private void rows(Table table, List<Row> rows, long[] widths, boolean head) throws IOException {
        Grid grid = new Grid(widths.length);
        for (Row row : rows) {
            openRow(head);
            for (Grid.Place place : grid.next(row)) {
                cell(table, place, widths);
            }
            xml.close();
        }
    }

    private void cell(Table table, Grid.Place place, long[] widths) throws IOException {
        Cell cell = place.cell();
        long width = 0;
        for (int i = 0; i < cell.across(); i++) {
            width += widths[place.column() + i];
        }
        openCell(width, cell.across());
        if (place.continued()) {
            xml.leaf("w:vMerge");
        } else {
            xml.when(cell.down() > 1, "w:vMerge", "w:val", "restart");
        }
        xml.close();
        Alignment alignment =
                cell.alignment().orElse(table.columns().get(place.column()).alignment());
        lines.paragraph(Lines.Look.of("Line", alignment), place.continued() ? Text.EMPTY : cell.text());
        xml.close();
    }

    private long[] begin(int[] shares, boolean borders) throws IOException {
        long whole = Units.twentieths(paper.page().textWidth());
        long[] ends = Units.ends(whole, shares);
        xml.open("w:tbl").open("w:tblPr").when(paper.rightToLeft(), "w:bidiVisual");
        xml.leaf("w:tblW", "w:w", whole, "w:type", "dxa");
        if (borders) {
            xml.open("w:tblBorders");
            for (String side : SIDES) {
                xml.leaf("w:" + side, "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "000000");
            }
            xml.close();
        }
        xml.leaf("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        long[] widths = new long[ends.length];
        for (int i = 0; i < ends.length; i++) {
            widths[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]);
            xml.leaf("w:gridCol", "w:w", widths[i]);
        }
        xml.close();
        return widths;
    }

    private void openRow(boolean head) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").when(head, "w:tblHeader");
        xml.close();
    }

    private void openCell(long width, int across) throws IOException {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", width, "w:type", "dxa");
        xml.when(across > 1, "w:gridSpan", "w:val", across);
    }
}
