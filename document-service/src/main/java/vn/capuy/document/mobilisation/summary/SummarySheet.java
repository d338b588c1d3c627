package vn.capuy.document.mobilisation.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.capuy.document.mobilisation.summary.SummaryView.FieldRow;
import vn.capuy.document.mobilisation.summary.SummaryView.UnitRow;
import vn.capuy.kernel.name.Language;

/** The table as a spreadsheet: one sheet by field, one by unit; numbers are numbers. */
final class SummarySheet {
    private static final String FACE = "Times New Roman";
    private static final int LAST = 5;
    private static final int HEAD = 4;

    private final SummaryView summary;
    private final SummaryWords words;
    private final Language language;

    SummarySheet(SummaryView summary, Language language) {
        this.summary = summary;
        this.language = language;
        this.words = new SummaryWords(summary, language);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Capuy", "1.0");
            Worksheet fields = begin(workbook, words.byField(), "field");
            int row = HEAD + 1;
            for (FieldRow each : summary.fields()) {
                line(fields, row++, each.name(), each.counts(), false);
            }
            line(fields, row, words.total(), summary.total(), true);
            Worksheet units = begin(workbook, words.byUnit(), "unit");
            row = HEAD + 1;
            for (UnitRow each : summary.units()) {
                line(units, row++, each.name(), each.total(), true);
                for (FieldRow field : each.fields()) {
                    line(units, row++, "– " + field.name(), field.counts(), false);
                }
            }
            line(units, row, words.total(), summary.total(), true);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Worksheet begin(Workbook workbook, String name, String first) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (language == Language.AR) {
            sheet.rightToLeft();
        }
        sheet.width(0, 50);
        List<String> lines = List.of(summary.orgName(), words.title(), words.period(), words.known());
        for (int i = 0; i < lines.size(); i++) {
            sheet.inlineString(i, 0, lines.get(i));
            sheet.style(i, 0).fontName(FACE).bold().set();
        }
        List<String> heads = words.heads(first);
        for (int i = 0; i <= LAST; i++) {
            sheet.width(i, i == 0 ? 50 : 16);
            sheet.inlineString(HEAD, i, heads.get(i));
            sheet.style(HEAD, i)
                    .fontName(FACE)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
        }
        sheet.freezePane(1, HEAD + 1);
        sheet.repeatRows(HEAD);
        return sheet;
    }

    private static void line(Worksheet sheet, int row, String name, Counts counts, boolean bold) {
        sheet.inlineString(row, 0, name);
        List<Long> numbers = SummaryWords.numbers(counts);
        for (int i = 0; i < numbers.size(); i++) {
            sheet.value(row, i + 1, numbers.get(i));
        }
        for (int i = 0; i <= LAST; i++) {
            var style = sheet.style(row, i).fontName(FACE).borderStyle(BorderStyle.THIN);
            (bold ? style.bold() : style).set();
        }
    }
}
