package vn.capuy.report.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
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
 * A report as a spreadsheet: numbers are numbers, written as the reader's own program writes them; bars are drawn in their
 * cells, where they are copied and sorted with their rows.
 */
final class Sheet {
    private static final String FACE = "Times New Roman";
    private static final String BLOCK = "█";
    private static final int LONGEST_BAR = 30;
    private static final int LONGEST_NAME = 31;
    private static final int WIDE = 8;
    private static final double ROW = 16.5;
    private static final int LETTERS_IN_ROW = 120;
    private static final String COUNT = "#,##0.##";
    private static final String WHOLE = "#,##0";
    private static final String PERCENT = "0.0%";

    private final Composition report;
    private Worksheet sheet;
    private int row;

    private Sheet(Composition report) {
        this.report = report;
    }

    /** @param out left open */
    static void write(Composition report, OutputStream out) throws IOException {
        new Sheet(report).write(out);
    }

    private void write(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Capuy", "1.0");
        begin(workbook, "1. " + report.title());
        line(report.org(), true);
        line(report.title(), true);
        report.under().forEach(line -> line(line, false));
        row++;
        report.pieces().forEach(this::piece);
        row++;
        report.foot().forEach(line -> line(line, false));
        sheet.finish();
        begin(workbook, "2. " + report.sourcesTitle());
        sources();
        row++;
        report.foot().forEach(line -> line(line, false));
        sheet.finish();
        workbook.finish();
    }

    private void begin(Workbook workbook, String name) {
        String plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        sheet = workbook.newWorksheet(plain.substring(0, Math.min(LONGEST_NAME, plain.length())));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (report.language() == Language.AR) {
            sheet.rightToLeft();
        }
        sheet.width(0, 52);
        sheet.width(1, 20);
        for (int i = 2; i <= WIDE; i++) {
            sheet.width(i, 18);
        }
        row = 0;
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

    /** Words over the whole width, in a row as high as they need. */
    private void line(String text, boolean bold) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, WIDE).merge();
        sheet.rowHeight(row, ROW * (1 + text.length() / LETTERS_IN_ROW));
        var style = sheet.style(row, 0).fontName(FACE).wrapText(true).verticalAlignment("top");
        (bold ? style.bold() : style).set();
        row++;
    }

    private void grid(Grid grid) {
        caption(grid.caption());
        heads(grid.heads());
        for (Line line : grid.lines()) {
            words(0, line.name());
            words(1, line.unit());
            for (int i = 0; i < line.values().size(); i++) {
                value(i + 2, line.values().get(i));
            }
            row++;
        }
        row++;
    }

    private void chart(Chart chart) {
        caption(chart.caption());
        for (Mark mark : chart.marks()) {
            words(0, mark.name());
            value(1, mark.value());
            int blocks = (int) Math.round(mark.length() * LONGEST_BAR);
            sheet.inlineString(row, 2, BLOCK.repeat(mark.length() > 0 ? Math.max(1, blocks) : 0));
            sheet.style(row, 2).fontColor(vn.capuy.platform.paper.Bars.COLOUR).set();
            row++;
        }
        row++;
    }

    private void caption(String caption) {
        if (!caption.isEmpty()) {
            line(caption, true);
        }
    }

    private void heads(List<String> heads) {
        for (int i = 0; i < heads.size(); i++) {
            sheet.inlineString(row, i, heads.get(i));
            sheet.style(row, i)
                    .fontName(FACE)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        row++;
    }

    private void words(int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column)
                .fontName(FACE)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private void value(int column, Value value) {
        BigDecimal number = value.number();
        if (number == null) {
            words(column, value.text());
            return;
        }
        sheet.value(row, column, number);
        String count = number.stripTrailingZeros().scale() > 0 ? COUNT : WHOLE;
        sheet.style(row, column)
                .fontName(FACE)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .format(value.ratio() ? PERCENT : count)
                .set();
    }

    private void sources() {
        line(report.sourcesTitle(), true);
        line(report.sourcesWords(), false);
        heads(List.of(
                report.sourcesHead().get(0),
                "#",
                report.sourcesHead().get(1),
                report.sourcesHead().get(2)));
        for (Source source : report.sources()) {
            words(0, source.name());
            words(1, source.code());
            value(2, source.value());
            URI link = source.link();
            if (link != null) {
                sheet.hyperlink(row, 3, new HyperLink(link.toASCIIString(), link.toASCIIString()));
                sheet.style(row, 3)
                        .fontName(FACE)
                        .fontColor("1F4E9A")
                        .underlined()
                        .set();
            }
            row++;
        }
    }
}
