package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Picture;

/** Writes papers as DOCX. */
public final class Docx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** What the document refers to and other parts must bring. */
    private record Written(int numberedLists, List<Picture> pictures) {}

    private Docx() {}

    /** @param out left open */
    public static void write(Paper paper, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        archive.part("[Content_Types].xml", Package::types);
        archive.part("_rels/.rels", Package::relations);
        archive.part("docProps/core.xml", xml -> Package.core(xml, paper));
        archive.part("word/styles.xml", xml -> Styles.write(xml, paper));
        archive.part("word/settings.xml", Docx::settings);
        archive.part("word/fontTable.xml", Docx::fonts);
        archive.part("word/head.xml", xml -> Margins.head(xml, paper));
        archive.part("word/foot.xml", xml -> Margins.foot(xml, paper));
        Written written = document(archive, paper);
        archive.part("word/numbering.xml", xml -> Numbering.write(xml, written.numberedLists()));
        archive.part("word/_rels/document.xml.rels", xml -> Package.documentRelations(xml, written.pictures()));
        for (int i = 0; i < written.pictures().size(); i++) {
            Picture picture = written.pictures().get(i);
            archive.bytes("word/" + Pictures.file(i, picture), picture.bytes());
        }
        archive.end();
    }

    private static Written document(Archive archive, Paper paper) throws IOException {
        Xml xml = archive.begin("word/document.xml");
        xml.open("w:document", "xmlns:w", WORD, "xmlns:r", RELATIONS).open("w:body");
        Body body = new Body(xml, paper);
        body.write();
        Margins.section(xml, paper);
        xml.close().close();
        archive.end(xml);
        return new Written(body.numberedLists(), body.pictures());
    }

    private static void settings(Xml xml) throws IOException {
        xml.open("w:settings", "xmlns:w", WORD).leaf("w:zoom", "w:percent", 100).open("w:compat");
        xml.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                15);
        xml.close().close();
    }

    /** Where the face is missing, one of the same widths stands for it. */
    private static void fonts(Xml xml) throws IOException {
        xml.open("w:fonts", "xmlns:w", WORD).open("w:font", "w:name", Styles.FACE);
        xml.leaf("w:altName", "w:val", "Tinos").leaf("w:family", "w:val", "roman");
        xml.leaf("w:pitch", "w:val", "variable").close().close();
    }
}
