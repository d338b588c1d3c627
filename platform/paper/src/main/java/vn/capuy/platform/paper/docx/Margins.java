package vn.capuy.platform.paper.docx;

import java.io.IOException;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Running;
import vn.capuy.platform.paper.Running.PageNumbers;
import vn.capuy.platform.paper.Text;

/** The margins of a paper: their sizes, and what runs in them. */
final class Margins {

    /** What stands in a margin keeps this distance from the edge of the sheet, in millimetres, where the margin allows. */
    private static final double FROM_EDGE = 10;

    private Margins() {}

    static void section(Xml xml, Paper paper) throws IOException {
        Page page = paper.page();
        xml.open("w:sectPr");
        xml.leaf("w:headerReference", "w:type", "default", "r:id", "head");
        xml.leaf("w:footerReference", "w:type", "default", "r:id", "foot");
        Object orientation = page.width() > page.height() ? "landscape" : "portrait";
        xml.leaf("w:pgSz", "w:w", twentieths(page.width()), "w:h", twentieths(page.height()), "w:orient", orientation);
        Object[] margins = {
            "w:top", twentieths(page.top()),
            "w:right", twentieths(page.right()),
            "w:bottom", twentieths(page.bottom()),
            "w:left", twentieths(page.left()),
            "w:header", twentieths(Math.min(FROM_EDGE, page.top() / 2)),
            "w:footer", twentieths(Math.min(FROM_EDGE, page.bottom() / 2)),
            "w:gutter", 0
        };
        xml.leaf("w:pgMar", margins);
        xml.when(!paper.running().onFirst(), "w:titlePg").when(paper.rightToLeft(), "w:bidi");
        xml.close();
    }

    static void head(Xml xml, Paper paper) throws IOException {
        Running running = paper.running();
        margin(xml, "w:hdr", paper, running.head(), running.numbers() == PageNumbers.ABOVE);
    }

    static void foot(Xml xml, Paper paper) throws IOException {
        Running running = paper.running();
        margin(xml, "w:ftr", paper, running.foot(), running.numbers() == PageNumbers.BELOW);
    }

    private static void margin(Xml xml, String element, Paper paper, String text, boolean number) throws IOException {
        Lines lines = new Lines(xml, paper);
        Lines.Look centred = Lines.Look.of("Line", Alignment.CENTRE);
        xml.open(element, "xmlns:w", Docx.WORD);
        if (number) {
            lines.open(centred, new long[0]);
            lines.pageNumber(paper.running().points());
            lines.close();
        }
        if (!number || !text.isEmpty()) {
            lines.paragraph(
                    centred, Text.of(text).each(run -> run.sized(paper.running().points())));
        }
        xml.close();
    }

    private static long twentieths(double millimetres) {
        return Units.twentieths(millimetres);
    }
}
