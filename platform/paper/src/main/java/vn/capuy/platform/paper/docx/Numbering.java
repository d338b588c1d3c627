package vn.capuy.platform.paper.docx;

import java.io.IOException;

/** The definitions of lists: one of dashes, and one for each numbered list, for each begins at 1. */
final class Numbering {

    static final int DASHES = 1;

    private static final int FIRST_NUMBERED = DASHES + 1;
    private static final int INDENT = 720;
    private static final int HANGING = 360;

    private Numbering() {}

    static int numbered(int list) {
        return FIRST_NUMBERED + list;
    }

    static void write(Xml xml, int numberedLists) throws IOException {
        xml.open("w:numbering", "xmlns:w", Docx.WORD);
        kind(xml, 0, "bullet", "-");
        kind(xml, 1, "decimal", "%1.");
        xml.open("w:num", "w:numId", DASHES).leaf("w:abstractNumId", "w:val", 0).close();
        for (int i = 0; i < numberedLists; i++) {
            xml.open("w:num", "w:numId", numbered(i)).leaf("w:abstractNumId", "w:val", 1);
            xml.open("w:lvlOverride", "w:ilvl", 0).leaf("w:startOverride", "w:val", 1);
            xml.close().close();
        }
        xml.close();
    }

    private static void kind(Xml xml, int id, String format, String sign) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", id).leaf("w:multiLevelType", "w:val", "singleLevel");
        xml.open("w:lvl", "w:ilvl", 0).leaf("w:start", "w:val", 1).leaf("w:numFmt", "w:val", format);
        xml.leaf("w:lvlText", "w:val", sign).leaf("w:lvlJc", "w:val", "left").open("w:pPr");
        xml.leaf("w:ind", "w:left", INDENT, "w:hanging", HANGING)
                .close()
                .close()
                .close();
    }
}
