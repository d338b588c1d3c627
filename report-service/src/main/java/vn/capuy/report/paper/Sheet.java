package vn.capuy.report.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.capuy.kernel.name.Language;
import vn.capuy.report.paper.Composition.Chart;
import vn.capuy.report.paper.Composition.Grid;
import vn.capuy.report.paper.Composition.Heading;
import vn.capuy.report.paper.Composition.Line;
import vn.capuy.report.paper.Composition.Mark;
import vn.capuy.report.paper.Composition.Paragraph;
import vn.capuy.report.paper.Composition.Piece;
import vn.capuy.report.paper.Composition.Source;

/**
 * A report as a spreadsheet: one sheet with what it says, one with the sources. Numbers are numbers, written as the reader's
 * own program writes them; charts follow their cells and are drawn anew when these are changed.
 */
final class Sheet {
    private static final int LONGEST_NAME = 31;

    private final Composition report;
    private final List<SheetChart> charts = new ArrayList<>();
    private String firstName;
    private Cells cells;
    private int row;

    private Sheet(Composition report) {
        this.report = report;
    }

    /** @param out left open */
    static void write(Composition report, OutputStream out) throws IOException {
        var sheet = new Sheet(report);
        var plain = new ByteArrayOutputStream();
        sheet.write(plain);
        SheetArchive.write(plain.toByteArray(), sheet.changes(), out);
    }

    private List<SheetArchive.Change> changes() {
        var changes = new ArrayList<SheetArchive.Change>();
        if (report.language() == Language.AR) {
            changes.add(new ReadingOrder());
        }
        if (!charts.isEmpty()) {
            changes.add(new SheetCharts(firstName, report.language(), charts));
        }
        return changes;
    }

    private void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Capuy", "1.0");
        firstName = name("1. " + report.title());
        Worksheet first = begin(workbook, firstName);
        line(report.org(), true);
        line(report.title(), true);
        report.under().forEach(line -> line(line, false));
        row++;
        report.pieces().forEach(this::piece);
        foot();
        first.finish();
        Worksheet second = begin(workbook, name("2. " + report.sourcesTitle()));
        sources();
        foot();
        second.finish();
        workbook.finish();
    }

    /** As sheets may be named. */
    private static String name(String words) {
        String plain = words.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length())).strip();
    }

    private Worksheet begin(Workbook workbook, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        cells = new Cells(sheet, report.language());
        row = 0;
        return sheet;
    }

    private void line(String text, boolean bold) {
        cells.line(row++, text, bold);
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Heading heading -> {
                row++;
                line(heading.text(), true);
            }
            case Paragraph paragraph -> line(paragraph.text(), false);
            case Grid grid -> grid(grid);
            case Chart chart -> chart(chart);
        }
    }

    private void grid(Grid grid) {
        caption(grid.caption());
        heads(grid.heads());
        for (Line line : grid.lines()) {
            cells.words(row, 0, line.name());
            cells.words(row, 1, line.unit());
            for (int i = 0; i < line.values().size(); i++) {
                cells.value(row, i + 2, line.values().get(i));
            }
            row++;
        }
        row++;
    }

    private void chart(Chart chart) {
        caption(chart.caption());
        var placed = SheetChart.at(row, chart.caption(), chart.marks());
        for (Mark mark : chart.marks()) {
            cells.words(row, SheetChart.NAMES, mark.name());
            cells.value(row, SheetChart.VALUES, mark.value());
            row++;
        }
        if (!chart.marks().isEmpty()) {
            charts.add(placed);
        }
        row = placed.nextRow() + 1;
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) {
            line(caption, true);
        }
    }

    private void heads(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            cells.head(row, i, heads.get(i));
        }
        row++;
    }

    private void sources() {
        line(report.sourcesTitle(), true);
        line(report.sourcesWords(), false);
        List<String> heads = report.sourcesHead();
        heads(List.of(heads.get(0), "#", heads.get(1), heads.get(2)));
        for (Source source : report.sources()) {
            cells.words(row, 0, source.name());
            cells.words(row, 1, source.code());
            cells.value(row, 2, source.value());
            if (source.link() != null) {
                cells.link(row, 3, source.link());
            }
            row++;
        }
    }

    private void foot() {
        row++;
        report.foot().forEach(line -> line(line, false));
    }
}
