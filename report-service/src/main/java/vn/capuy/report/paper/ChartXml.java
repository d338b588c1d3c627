package vn.capuy.report.paper;

import java.math.BigDecimal;
import java.util.function.Function;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.paper.Bars;
import vn.capuy.report.paper.Composition.Mark;

/**
 * A bar chart as spreadsheets hold it (ECMA-376, part 1, 21.2). What it shows it reads from the cells; the copy of them in
 * it is for programs that do not. In Arabic its bars begin at the right.
 */
final class ChartXml {
    private static final String CHART = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <c:roundedCorners val="0"/><c:lang val="%1$s"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
            <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
            <c:ser><c:idx val="0"/><c:order val="0"/>\
            <c:spPr><a:solidFill><a:srgbClr val="%2$s"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
            <c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%3$s<c:dLblPos val="outEnd"/>\
            <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
            <c:cat><c:strRef><c:f>%4$s</c:f><c:strCache>%5$s</c:strCache></c:strRef></c:cat>\
            <c:val><c:numRef><c:f>%6$s</c:f><c:numCache><c:formatCode>General</c:formatCode>%7$s</c:numCache></c:numRef></c:val>\
            </c:ser><c:gapWidth val="40"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
            <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>\
            <c:axPos val="%8$s"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="low"/>%3$s<c:crossAx val="2"/><c:crosses val="autoZero"/></c:catAx>\
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="%9$s"/>%10$s<c:min val="0"/></c:scaling><c:delete val="1"/>\
            <c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
            <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>\
            </c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>""";

    private static final String WORDS = """
            <c:txPr><a:bodyPr/><a:p><a:pPr rtl="%s"><a:defRPr sz="1000"><a:latin typeface="Times New Roman"/>\
            <a:cs typeface="Times New Roman"/></a:defRPr></a:pPr><a:endParaRPr lang="%s"/></a:p></c:txPr>""";

    /** The whole, and beyond it room for its label. */
    private static final String ROOM_FOR_LABELS = "<c:max val=\"1.2\"/>";

    private ChartXml() {}

    /** @param sheet the name of the sheet in which its cells are */
    static String of(SheetChart chart, String sheet, Language language) {
        boolean fromTheRight = language == Language.AR;
        return CHART.formatted(
                language.tag(),
                Bars.COLOUR,
                WORDS.formatted(fromTheRight ? "1" : "0", language.tag()),
                escaped(cells(sheet, SheetChart.NAMES, chart)),
                points(chart, Mark::name),
                escaped(cells(sheet, SheetChart.VALUES, chart)),
                points(chart, mark -> number(mark.value().number())),
                fromTheRight ? "r" : "l",
                fromTheRight ? "maxMin" : "minMax",
                isOfRatios(chart) ? ROOM_FOR_LABELS : "");
    }

    /** A ratio is long by itself, a count beside the others. */
    private static boolean isOfRatios(SheetChart chart) {
        return chart.marks().stream()
                .map(Mark::value)
                .filter(value -> value.number() != null)
                .allMatch(Value::ratio);
    }

    /** A column of its rows, as formulas name it. */
    private static String cells(String sheet, int column, SheetChart chart) {
        char letter = (char) ('A' + column);
        return "'%s'!$%c$%d:$%c$%d"
                .formatted(sheet.replace("'", "''"), letter, chart.firstRow() + 1, letter, chart.lastRow() + 1);
    }

    private static String points(SheetChart chart, Function<Mark, String> told) {
        var points = new StringBuilder("<c:ptCount val=\"" + chart.marks().size() + "\"/>");
        for (int i = 0; i < chart.marks().size(); i++) {
            String value = told.apply(chart.marks().get(i));
            if (value != null) {
                points.append("<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(i, escaped(value)));
            }
        }
        return points.toString();
    }

    /** What is withheld has no bar. */
    private static String number(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    /** Characters that no XML may hold are left out, as they are in the cells. */
    static String escaped(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(ChartXml::mayStand).forEach(kept::appendCodePoint);
        return kept.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean mayStand(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= ' ' && letter < Character.MIN_SURROGATE
                || letter > Character.MAX_SURROGATE && letter != 0xFFFE && letter != 0xFFFF;
    }
}
