package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Picture;

/** What holds the parts of the format together: their types, their relations, and what is known of the whole. */
final class Package {

    private static final String FORMATS = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CORE = FORMATS + "relationships/metadata/core-properties";
    private static final String MEDIA = "application/vnd.openxmlformats-";

    private static final List<String> WORD_PARTS = List.of("styles", "numbering", "settings", "fontTable");

    private Package() {}

    static void types(Xml xml) throws IOException {
        xml.open("Types", "xmlns", FORMATS + "content-types");
        xml.leaf("Default", "Extension", "rels", "ContentType", MEDIA + "package.relationships+xml");
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Picture.Format format : Picture.Format.values()) {
            xml.leaf("Default", "Extension", format.extension(), "ContentType", format.mediaType());
        }
        type(xml, "word/document", "officedocument.wordprocessingml.document.main");
        for (String part : WORD_PARTS) {
            type(xml, "word/" + part, "officedocument.wordprocessingml." + part);
        }
        type(xml, "word/head", "officedocument.wordprocessingml.header");
        type(xml, "word/foot", "officedocument.wordprocessingml.footer");
        type(xml, "docProps/core", "package.core-properties");
        xml.close();
    }

    static void relations(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", FORMATS + "relationships");
        relation(xml, "document", OFFICE + "officeDocument", "word/document.xml");
        relation(xml, "core", CORE, "docProps/core.xml");
        xml.close();
    }

    static void documentRelations(Xml xml, List<Picture> pictures) throws IOException {
        xml.open("Relationships", "xmlns", FORMATS + "relationships");
        for (String part : WORD_PARTS) {
            relation(xml, part, OFFICE + part, part + ".xml");
        }
        relation(xml, "head", OFFICE + "header", "head.xml");
        relation(xml, "foot", OFFICE + "footer", "foot.xml");
        for (int i = 0; i < pictures.size(); i++) {
            relation(xml, Pictures.relation(i), OFFICE + "image", Pictures.file(i, pictures.get(i)));
        }
        xml.close();
    }

    static void core(Xml xml, Paper paper) throws IOException {
        String moment = paper.madeAt().truncatedTo(ChronoUnit.SECONDS).toString();
        Object[] names = {
            "xmlns:cp", FORMATS + "metadata/core-properties",
            "xmlns:dc", "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms", "http://purl.org/dc/terms/",
            "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"
        };
        xml.open("cp:coreProperties", names);
        xml.open("dc:title").text(paper.title()).close();
        xml.open("dc:language").text(paper.language().tag()).close();
        xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF").text(moment).close();
        xml.open("dcterms:modified", "xsi:type", "dcterms:W3CDTF").text(moment).close();
        xml.close();
    }

    private static void type(Xml xml, String part, String type) throws IOException {
        xml.leaf("Override", "PartName", "/" + part + ".xml", "ContentType", MEDIA + type + "+xml");
    }

    private static void relation(Xml xml, String id, String type, String target) throws IOException {
        xml.leaf("Relationship", "Id", id, "Type", type, "Target", target);
    }
}
