package vn.capuy.report.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import vn.capuy.kernel.name.Language;
import vn.capuy.report.paper.Composition.Chart;

/** The charts of a spreadsheet, as another program reads them. */
class SheetChartsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void charts_show_the_cells_beside_which_they_stand(Language language) throws IOException {
        var report = Review.in(language);
        List<Chart> expected = report.pieces().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .toList();
        assertFalse(expected.isEmpty());
        try (var workbook = read(report)) {
            List<XSSFChart> charts =
                    workbook.getSheetAt(0).getDrawingPatriarch().getCharts();
            assertEquals(expected.size(), charts.size());
            for (int i = 0; i < expected.size(); i++) {
                Chart chart = expected.get(i);
                CTBarSer bars = bars(charts.get(i));
                var names = area(bars.getCat().getStrRef().getF());
                var values = area(bars.getVal().getNumRef().getF());
                assertEquals(chart.marks().size(), names.length);
                for (int bar = 0; bar < names.length; bar++) {
                    var mark = chart.marks().get(bar);
                    assertEquals(mark.name(), text(workbook, names[bar]));
                    assertEquals(mark.value().number().doubleValue(), number(workbook, values[bar]), 0.0);
                    assertEquals(
                            mark.value().number().toPlainString(),
                            bars.getVal()
                                    .getNumRef()
                                    .getNumCache()
                                    .getPtArray(bar)
                                    .getV());
                }
                assertEquals(names[0].getRow(), anchor(workbook, i).getFrom().getRow());
                var axis = charts.get(i).getCTChart().getPlotArea().getValAxArray(0);
                assertEquals(
                        language == Language.AR ? STOrientation.MAX_MIN : STOrientation.MIN_MAX,
                        axis.getScaling().getOrientation().getVal());
            }
        }
    }

    @Test
    void what_is_withheld_has_no_bar_and_words_are_kept_as_they_are() throws IOException {
        var chart = new Chart(
                "A < B & \"C\"",
                List.of(
                        new Composition.Mark("A < B & C", Value.words("withheld"), 0),
                        new Composition.Mark("D", Value.words("–"), 0)));
        try (var workbook = read(of(chart))) {
            var read = workbook.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
            var bars = bars(read);
            assertEquals(
                    "A < B & C",
                    bars.getCat().getStrRef().getStrCache().getPtArray(0).getV());
            assertEquals(2, bars.getVal().getNumRef().getNumCache().getPtCount().getVal());
            assertEquals(0, bars.getVal().getNumRef().getNumCache().getPtList().size());
            assertEquals(
                    "A < B & \"C\"",
                    anchor(workbook, 0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr());
        }
    }

    @Test
    void what_no_file_may_hold_is_left_out() throws IOException {
        var chart = new Chart("A\u0007B\uFFFF", List.of(new Composition.Mark("C\u0001\uD800D", Value.words("–"), 0)));
        try (var workbook = read(of(chart))) {
            var read = workbook.getSheetAt(0).getDrawingPatriarch().getCharts().getFirst();
            assertEquals(
                    "CD",
                    bars(read).getCat().getStrRef().getStrCache().getPtArray(0).getV());
            assertEquals(
                    "AB",
                    anchor(workbook, 0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr());
        }
    }

    @Test
    void what_is_not_the_whole_is_not_shown_as_the_whole() throws IOException {
        var almost = new BigDecimal("0.9996");
        var chart = new Chart(
                "A",
                List.of(
                        new Composition.Mark("Almost", new Value("99.9%", almost, true), 1),
                        new Composition.Mark("Whole", new Value("100%", BigDecimal.ONE, true), 1)));
        try (var workbook = read(of(chart))) {
            var values = area(bars(workbook.getSheetAt(0)
                            .getDrawingPatriarch()
                            .getCharts()
                            .getFirst())
                    .getVal()
                    .getNumRef()
                    .getF());
            assertEquals("\"99.9%\"", cell(workbook, values[0]).getCellStyle().getDataFormatString());
            assertEquals("0.0%", cell(workbook, values[1]).getCellStyle().getDataFormatString());
            assertEquals(almost.doubleValue(), number(workbook, values[0]));
        }
    }

    private static Composition of(Chart chart) {
        Composition all = Review.in(Language.EN);
        return new Composition(
                all.language(),
                all.org(),
                "It's a report: [A]",
                all.under(),
                List.of(chart),
                all.sourcesTitle(),
                all.sourcesWords(),
                all.sourcesHead(),
                all.sources(),
                all.foot(),
                all.madeAt());
    }

    private static XSSFWorkbook read(Composition report) throws IOException {
        var out = new ByteArrayOutputStream();
        Sheet.write(report, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static CTBarSer bars(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    }

    private static CTTwoCellAnchor anchor(XSSFWorkbook workbook, int chart) {
        return workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorArray(chart);
    }

    private static CellReference[] area(String formula) {
        return new AreaReference(formula, null).getAllReferencedCells();
    }

    private static String text(XSSFWorkbook workbook, CellReference at) {
        return cell(workbook, at).getStringCellValue().replace("\u200F", "");
    }

    private static double number(XSSFWorkbook workbook, CellReference at) {
        var cell = cell(workbook, at);
        assertEquals(CellType.NUMERIC, cell.getCellType());
        return cell.getNumericCellValue();
    }

    private static org.apache.poi.xssf.usermodel.XSSFCell cell(XSSFWorkbook workbook, CellReference at) {
        var sheet = workbook.getSheet(at.getSheetName());
        assertTrue(sheet != null, at.getSheetName());
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }
}
