package vn.capuy.report.paper;

import java.io.IOException;
import java.util.List;
import vn.capuy.kernel.name.Language;

/**
 * Puts charts into the first sheet of a spreadsheet (ECMA-376, part 1, 20.5): each a part of its own, held by one drawing
 * that says beside which cells it stands.
 *
 * @param sheet the name of the first sheet
 */
record SheetCharts(String sheet, Language language, List<SheetChart> charts) implements SheetArchive.Change {
    private static final String TYPES = "[Content_Types].xml";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = HEAD
            + "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String RELATION = "<Relationship Id=\"%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";
    private static final String OVERRIDE =
            "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";
    private static final String ANCHOR = """
            <xdr:twoCellAnchor><xdr:from><xdr:col>%1$d</xdr:col><xdr:colOff>90000</xdr:colOff><xdr:row>%2$d</xdr:row>\
            <xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>%3$d</xdr:col><xdr:colOff>0</xdr:colOff>\
            <xdr:row>%4$d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>\
            <xdr:cNvPr id="%5$d" name="%5$d" descr="%6$s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
            <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="c%5$d"/></a:graphicData>\
            </a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>""";

    @Override
    public boolean changes(String name) {
        return name.equals(TYPES) || name.equals(FIRST_SHEET);
    }

    @Override
    public String changed(String name, String part) {
        return name.equals(TYPES)
                ? part.replace("</Types>", types() + "</Types>")
                : part.replace("</worksheet>", "<drawing r:id=\"charts\"/></worksheet>");
    }

    private String types() {
        var types = new StringBuilder(OVERRIDE.formatted("/xl/drawings/drawing1.xml", "drawing"));
        for (int i = 1; i <= charts.size(); i++) {
            types.append(OVERRIDE.formatted("/xl/charts/chart" + i + ".xml", "drawingml.chart"));
        }
        return types.toString();
    }

    @Override
    public void add(SheetArchive.PartWriter writer) throws IOException {
        writer.write(
                "xl/worksheets/_rels/sheet1.xml.rels",
                RELATIONS.formatted(RELATION.formatted("charts", "drawing", "../drawings/drawing1.xml")));
        var anchors = new StringBuilder();
        var relations = new StringBuilder();
        for (int i = 1; i <= charts.size(); i++) {
            SheetChart chart = charts.get(i - 1);
            anchors.append(ANCHOR.formatted(
                    chart.firstColumn(),
                    chart.firstRow(),
                    chart.nextColumn(),
                    chart.nextRow(),
                    i,
                    ChartXml.escaped(chart.caption())));
            relations.append(RELATION.formatted("c" + i, "chart", "../charts/chart" + i + ".xml"));
            writer.write("xl/charts/chart" + i + ".xml", ChartXml.of(chart, sheet, language));
        }
        writer.write(
                "xl/drawings/drawing1.xml",
                HEAD + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + OFFICE
                        + "\">"
                        + anchors + "</xdr:wsDr>");
        writer.write("xl/drawings/_rels/drawing1.xml.rels", RELATIONS.formatted(relations));
    }
}
