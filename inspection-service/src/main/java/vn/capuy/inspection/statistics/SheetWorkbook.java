package vn.capuy.inspection.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.capuy.inspection.statistics.StatisticsSheet.Cell;
import vn.capuy.inspection.statistics.StatisticsSheet.Row;
import vn.capuy.inspection.statistics.StatisticsSheet.Section;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.Messages;

/** The sheet as a workbook for printing, A4 across; what is withheld is a dash. A second sheet says where the records are. */
final class SheetWorkbook {
    private static final String FACE = "Times New Roman";
    private static final String COUNT = "#,##0";
    private static final String RATE = "0.0%";
    private static final String SHADE = "EDEDED";
    private static final double LINE_HEIGHT = 16;
    private static final int CHARACTERS = 60;
    private static final int NAME = 1;
    private static final int TOTAL = 3;
    private static final int HEAD = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final StatisticsSheet content;
    private final Language language;
    private final int distinct;

    SheetWorkbook(StatisticsSheet content, Language language) {
        this.content = content;
        this.language = language;
        this.distinct = TOTAL + 1 + content.columns().size();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Capuy", "1.0");
            fill(page(workbook, "statistics.sheet"));
            sources(page(workbook, "statistics.sources"));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Worksheet page(Workbook workbook, String title) {
        Worksheet sheet = workbook.newWorksheet(say(title));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.CENTER);
        if (language == Language.AR) {
            sheet.rightToLeft();
        }
        return sheet;
    }

    private void fill(Worksheet sheet) {
        double[] widths = {6, 60, 24, 11};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        for (int i = TOTAL + 1; i <= distinct; i++) {
            sheet.width(i, 13);
        }
        head(sheet);
        int row = HEAD + 1;
        int number = 0;
        for (Section section : content.sections()) {
            section(sheet, row++, ++number, section.name());
            int line = 0;
            for (Row each : section.rows()) {
                line += each.level() == 0 ? 1 : 0;
                line(sheet, row++, each, each.level() == 0 ? line : 0);
            }
        }
        notes(sheet, row + 1);
    }

    private void head(Worksheet sheet) {
        centred(sheet, 0, content.organisationName()).bold().set();
        centred(sheet, 1, say("statistics.title")).bold().fontSize(14).set();
        centred(
                        sheet,
                        2,
                        say(
                                "statistics.year",
                                Map.of(
                                        "year",
                                        content.year(),
                                        "from",
                                        isolated(content.from().format(DAY)),
                                        "to",
                                        isolated(content.to().format(DAY)))))
                .set();
        centred(
                        sheet,
                        3,
                        say(
                                "statistics.known",
                                Map.of(
                                        "knownAt", moment(content.knownAt()),
                                        "by", isolated(content.printedBy()),
                                        "printedAt", moment(content.printedAt()))))
                .italic()
                .set();
        heading(sheet, 0, say("statistics.head.number"));
        heading(sheet, NAME, say("statistics.head.figure"));
        heading(sheet, NAME + 1, say("statistics.head.unit"));
        heading(sheet, TOTAL, say("statistics.head.total"));
        for (int i = 0; i < content.columns().size(); i++) {
            heading(sheet, TOTAL + 1 + i, content.columns().get(i).name());
        }
        heading(sheet, distinct, say("statistics.head.distinct"));
        sheet.rowHeight(HEAD, 48);
        sheet.freezePane(NAME + 1, HEAD + 1);
        sheet.repeatRows(HEAD);
    }

    private org.dhatim.fastexcel.StyleSetter centred(Worksheet sheet, int row, String text) {
        sheet.inlineString(row, 0, text);
        Range across = sheet.range(row, 0, row, distinct);
        across.merge();
        return across.style().fontName(FACE).horizontalAlignment("center");
    }

    private static void heading(Worksheet sheet, int column, String text) {
        sheet.inlineString(HEAD, column, text);
        bordered(sheet.style(HEAD, column))
                .bold()
                .fillColor(SHADE)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    private void section(Worksheet sheet, int row, int number, String name) {
        sheet.inlineString(row, 0, roman(number));
        sheet.inlineString(row, NAME, name);
        bordered(sheet.range(row, 0, row, distinct).style())
                .bold()
                .fillColor(SHADE)
                .set();
    }

    private void line(Worksheet sheet, int row, Row line, int number) {
        bordered(sheet.range(row, 0, row, distinct).style())
                .verticalAlignment("center")
                .set();
        if (number > 0) {
            sheet.value(row, 0, number);
            bordered(sheet.style(row, 0))
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
        }
        sheet.inlineString(row, NAME, line.name());
        // Programs do not make room by themselves for what is wrapped.
        sheet.rowHeight(row, LINE_HEIGHT * (1 + line.name().length() / CHARACTERS));
        bordered(sheet.style(row, NAME))
                .wrapText(true)
                .horizontalAlignment(language == Language.AR ? "right" : "left")
                .indent(line.level() * 2)
                .verticalAlignment("center")
                .set();
        if (!line.kept()) {
            sheet.inlineString(row, NAME + 1, say("statistics.not-kept"));
            return;
        }
        if (line.level() == 0) {
            sheet.inlineString(row, NAME + 1, line.unit());
        }
        cell(sheet, row, TOTAL, line.total(), line.ratio());
        for (int i = 0; i < line.byColumn().size(); i++) {
            cell(sheet, row, TOTAL + 1 + i, line.byColumn().get(i), line.ratio());
        }
        cell(sheet, row, distinct, line.distinct(), false);
    }

    private static void cell(Worksheet sheet, int row, int column, Cell cell, boolean ratio) {
        if (cell == null) {
            return;
        }
        if (cell.value() != null) {
            sheet.value(row, column, cell.value());
        } else if (cell.withheld()) {
            sheet.inlineString(row, column, "–");
        }
        bordered(sheet.style(row, column))
                .format(ratio ? RATE : COUNT)
                .horizontalAlignment("right")
                .verticalAlignment("center")
                .set();
    }

    private void notes(Worksheet sheet, int row) {
        sheet.inlineString(row, 0, say("statistics.note.counts"));
        sheet.style(row, 0).fontName(FACE).italic().set();
        if (content.withheld()) {
            sheet.inlineString(row + 1, 0, say("statistics.note.withheld"));
            sheet.style(row + 1, 0).fontName(FACE).italic().set();
        }
    }

    private void sources(Worksheet sheet) {
        sheet.width(0, 50);
        sheet.width(1, 60);
        sheet.width(2, 120);
        sheet.inlineString(0, 0, say("statistics.head.code"));
        sheet.inlineString(0, 1, say("statistics.head.figure"));
        sheet.inlineString(0, 2, say("statistics.head.records"));
        sheet.range(0, 0, 0, 2).style().bold().fillColor(SHADE).set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (Section section : content.sections()) {
            for (Row line : section.rows()) {
                sheet.inlineString(row, 0, line.code());
                sheet.inlineString(row, 1, line.name());
                if (line.recordsHref() != null) {
                    sheet.inlineString(row, 2, line.recordsHref());
                }
                row++;
            }
        }
        sheet.range(1, 0, row, 2).style().fontName(FACE).set();
    }

    private static org.dhatim.fastexcel.StyleSetter bordered(org.dhatim.fastexcel.StyleSetter style) {
        return style.fontName(FACE).borderStyle(BorderStyle.THIN);
    }

    private String moment(Instant instant) {
        return isolated(ZonedDateTime.ofInstant(instant, VietnamTime.ZONE).format(MOMENT));
    }

    /** So that a word from left to right keeps its place in a sentence from right to left. */
    private String isolated(String word) {
        return language == Language.AR ? "\u2068" + word + "\u2069" : word;
    }

    private static String roman(int number) {
        return new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}[number];
    }

    private String say(String key) {
        return Messages.say(language, key);
    }

    private String say(String key, Map<String, ?> words) {
        return Messages.say(language, key, words);
    }
}
