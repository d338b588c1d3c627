package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.platform.paper.Picture;

/** Sets pictures into lines and remembers them for the archive. */
final class Pictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Xml xml;
    private final List<Picture> placed = new ArrayList<>();

    Pictures(Xml xml) {
        this.xml = xml;
    }

    List<Picture> placed() {
        return placed;
    }

    static String relation(int index) {
        return "picture" + (index + 1);
    }

    static String file(int index, Picture picture) {
        return "media/picture" + (index + 1) + "." + picture.format().extension();
    }

    void place(Picture picture) throws IOException {
        int index = placed.size();
        placed.add(picture);
        Object[] size = {"cx", Units.emu(picture.width()), "cy", Units.emu(picture.height())};
        xml.open("w:r").open("w:drawing").open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        xml.leaf("wp:extent", size);
        xml.leaf("wp:docPr", "id", index + 1, "name", relation(index), "descr", picture.words());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main").open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr").leaf("pic:cNvPr", "id", index + 1, "name", relation(index));
        xml.leaf("pic:cNvPicPr").close();
        xml.open("pic:blipFill").leaf("a:blip", "r:embed", relation(index));
        xml.open("a:stretch").leaf("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").leaf("a:off", "x", 0, "y", 0).leaf("a:ext", size);
        xml.close().open("a:prstGeom", "prst", "rect").leaf("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }
}
