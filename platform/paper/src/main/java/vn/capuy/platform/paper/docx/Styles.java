package vn.capuy.platform.paper.docx;

import java.io.IOException;
import vn.capuy.platform.paper.Heading;
import vn.capuy.platform.paper.Paper;

/** The styles of a paper, so that those who go on writing change its look in one place. */
final class Styles {

    static final String FACE = "Times New Roman";

    /** Twentieths of a point below a paragraph. */
    private static final int BELOW = 120;

    private static final int FIRST_LINE = 567;

    /** In 240ths of a line. */
    private static final int LINE_HEIGHT = 276;

    private Styles() {}

    static void write(Xml xml, Paper paper) throws IOException {
        long size = Units.halfPoints(paper.page().points());
        xml.open("w:styles", "xmlns:w", Docx.WORD).open("w:docDefaults").open("w:rPrDefault");
        xml.open("w:rPr").leaf("w:rFonts", "w:ascii", FACE, "w:hAnsi", FACE, "w:eastAsia", FACE, "w:cs", FACE);
        xml.leaf("w:sz", "w:val", size).leaf("w:szCs", "w:val", size).leaf("w:lang", languages(paper));
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:after", BELOW, "w:line", LINE_HEIGHT, "w:lineRule", "auto");
        xml.close().close().close();

        xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", "Normal");
        xml.leaf("w:name", "w:val", "Normal").leaf("w:qFormat").close();
        begin(xml, "Indented", "Indented");
        xml.open("w:pPr").leaf("w:ind", "w:firstLine", FIRST_LINE).close().close();
        begin(xml, "Line", "Line");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 0, "w:line", 240, "w:lineRule", "auto");
        xml.close().close();
        begin(xml, "Item", "Item");
        xml.open("w:pPr").leaf("w:contextualSpacing").close().close();
        begin(xml, "Gap", "Gap");
        xml.open("w:pPr").leaf("w:spacing", "w:after", 0, "w:line", 120, "w:lineRule", "exact");
        xml.close().close();
        for (int level = 1; level <= Heading.DEEPEST; level++) {
            heading(xml, level, size);
        }
        xml.close();
    }

    private static void heading(Xml xml, int level, long size) throws IOException {
        begin(xml, "Heading" + level, "heading " + level);
        xml.leaf("w:next", "w:val", "Normal").leaf("w:qFormat").open("w:pPr").leaf("w:keepNext");
        xml.leaf("w:spacing", "w:before", BELOW, "w:after", BELOW).leaf("w:outlineLvl", "w:val", level - 1);
        xml.close().open("w:rPr").leaf("w:b").leaf("w:bCs");
        boolean deepest = level == Heading.DEEPEST;
        xml.when(deepest, "w:i").when(deepest, "w:iCs");
        long own = level == 1 ? size + 2 : size;
        xml.leaf("w:sz", "w:val", own).leaf("w:szCs", "w:val", own).close().close();
    }

    private static void begin(Xml xml, String id, String name) throws IOException {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", id).leaf("w:name", "w:val", name);
        xml.leaf("w:basedOn", "w:val", "Normal");
    }

    private static Object[] languages(Paper paper) {
        String latin =
                switch (paper.language()) {
                    case VI -> "vi-VN";
                    case EN, AR -> "en-GB";
                };
        return new Object[] {"w:val", latin, "w:eastAsia", latin, "w:bidi", "ar-SA"};
    }
}
