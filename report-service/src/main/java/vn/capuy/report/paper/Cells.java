package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.capuy.kernel.name.Language;

/** The cells of one sheet, written from the side on which the language's lines begin. */
final class Cells {
    static final int WIDTH = 6;
    private static final String FACE = "Times New Roman";
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final double ROW = 16.5;
    private static final int LETTERS_IN_ROW = 150;
    private static final String COUNT = "#,##0.##";
    private static final String WHOLE = "#,##0";
    private static final String PERCENT = "0.0%";
    private static final int PERCENT_DECIMALS = 3;

    private final Worksheet sheet;
    private final boolean fromTheRight;
    private final String begin;
    private final String end;

    Cells(Worksheet sheet, Language language) {
        this.sheet = sheet;
        this.fromTheRight = language == Language.AR;
        this.begin = fromTheRight ? "right" : "left";
        this.end = fromTheRight ? "left" : "right";
        page();
    }

    private void page() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (fromTheRight) {
            sheet.rightToLeft();
        }
        sheet.width(0, 52);
        sheet.width(1, 26);
        for (int column = 2; column < WIDTH; column++) {
            sheet.width(column, 28);
        }
    }

    /** Words over the whole width, in a row as high as they need. */
    void line(int row, String text, boolean bold) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, WIDTH - 1).merge();
        sheet.rowHeight(row, ROW * (1 + text.length() / LETTERS_IN_ROW));
        var style = styled(row, 0).wrapText(true).horizontalAlignment(begin).verticalAlignment("top");
        (bold ? style.bold() : style).set();
    }

    void head(int row, int column, String text) {
        sheet.inlineString(row, column, text);
        styled(row, column)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    void words(int row, int column, String text) {
        words(row, column, text, begin);
    }

    /** A dash before Arabic stays at the right of it where a mark of that direction stands before both. */
    private void words(int row, int column, String text, String side) {
        sheet.inlineString(row, column, fromTheRight && text.startsWith("–") ? RIGHT_TO_LEFT + text : text);
        boxed(row, column, side).set();
    }

    /** A number as a number; the words around it are in its format. */
    void value(int row, int column, Value value) {
        BigDecimal number = value.number();
        if (number == null) {
            words(row, column, value.text(), end);
            return;
        }
        String count = number.stripTrailingZeros().scale() > 0 ? COUNT : WHOLE;
        String told = value.ratio() ? percent(value) : count;
        String format = quoted(value.before()) + told + quoted(value.after());
        sheet.value(row, column, number);
        boxed(row, column, end).format(format).set();
    }

    /** A spreadsheet would round up to 100 % what is not the whole: there it shows what is read elsewhere. */
    private static String percent(Value value) {
        boolean almostAll = value.number().compareTo(BigDecimal.ONE) < 0
                && value.number()
                                .setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP)
                                .compareTo(BigDecimal.ONE)
                        == 0;
        return almostAll ? quoted(value.plain()) : PERCENT;
    }

    void link(int row, int column, URI link) {
        sheet.hyperlink(row, column, new HyperLink(link.toASCIIString(), link.toASCIIString()));
        sheet.range(row, column, row, WIDTH - 1).merge();
        styled(row, column).fontColor("1F4E9A").underlined().set();
    }

    private StyleSetter styled(int row, int column) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FACE);
        return style;
    }

    private StyleSetter boxed(int row, int column, String side) {
        StyleSetter style = styled(row, column);
        style.wrapText(true).horizontalAlignment(side).verticalAlignment("top").borderStyle(BorderStyle.THIN);
        return style;
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }
}
