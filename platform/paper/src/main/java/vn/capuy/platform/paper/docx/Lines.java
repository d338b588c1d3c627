package vn.capuy.platform.paper.docx;

import java.io.IOException;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Run;
import vn.capuy.platform.paper.Text;

/** Writes paragraphs: their properties in the order of the schema, then their runs. */
final class Lines {

    /** How a paragraph differs from that of its style. */
    record Look(String style, Alignment alignment, boolean kept, int numbering) {

        static Look of(String style, Alignment alignment) {
            return new Look(style, alignment, false, 0);
        }

        Look keptWithNext() {
            return new Look(style, alignment, true, numbering);
        }
    }

    private final Xml xml;
    private final boolean rightToLeft;

    Lines(Xml xml, Paper paper) {
        this.xml = xml;
        this.rightToLeft = paper.rightToLeft();
    }

    void paragraph(Look look, Text text) throws IOException {
        open(look, new long[0]);
        runs(text);
        close();
    }

    /** @param leaders where dots lead to, from the start of the line */
    void open(Look look, long[] leaders) throws IOException {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", look.style());
        xml.when(look.kept(), "w:keepNext");
        if (look.numbering() > 0) {
            xml.open("w:numPr").leaf("w:ilvl", "w:val", 0).leaf("w:numId", "w:val", look.numbering());
            xml.close();
        }
        if (leaders.length > 0) {
            xml.open("w:tabs");
            for (long end : leaders) {
                xml.leaf("w:tab", "w:val", "left", "w:leader", "dot", "w:pos", end);
            }
            xml.close();
        }
        xml.when(rightToLeft, "w:bidi").leaf("w:jc", "w:val", name(look.alignment()));
        xml.close();
    }

    void close() throws IOException {
        xml.close();
    }

    void runs(Text text) throws IOException {
        for (Run run : text.runs()) {
            if (run.link() != null) {
                // A URI holds no quote.
                xml.open("w:fldSimple", "w:instr", " HYPERLINK \"" + run.link().toASCIIString() + "\" ");
            }
            for (Scripts.Part part : Scripts.of(run.text())) {
                run(run, part);
            }
            if (run.link() != null) {
                xml.close();
            }
        }
    }

    void tab() throws IOException {
        xml.open("w:r").leaf("w:tab").close();
    }

    /** @param points the size of the letters; 0 for that of the paper */
    void pageNumber(double points) throws IOException {
        long size = Units.halfPoints(points);
        xml.open("w:fldSimple", "w:instr", " PAGE ").open("w:r").open("w:rPr");
        xml.when(size > 0, "w:sz", "w:val", size)
                .when(size > 0, "w:szCs", "w:val", size)
                .close();
        xml.open("w:t").text("1");
        xml.close().close().close();
    }

    private void run(Run run, Scripts.Part part) throws IOException {
        xml.open("w:r").open("w:rPr");
        xml.when(run.bold(), "w:b").when(run.bold(), "w:bCs");
        xml.when(run.italic(), "w:i").when(run.italic(), "w:iCs");
        long size = Units.halfPoints(run.points());
        xml.when(size > 0, "w:sz", "w:val", size).when(size > 0, "w:szCs", "w:val", size);
        xml.when(run.underlined(), "w:u", "w:val", "single").when(part.rightToLeft(), "w:rtl");
        xml.close();
        String[] lines = part.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.when(i > 0, "w:br");
            if (!lines[i].isEmpty()) {
                xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
            }
        }
        xml.close();
    }

    /** In a right-to-left paragraph of the format, "left" means the start. */
    private static String name(Alignment alignment) {
        return switch (alignment) {
            case START -> "left";
            case CENTRE -> "center";
            case END -> "right";
            case JUSTIFIED -> "both";
        };
    }
}
