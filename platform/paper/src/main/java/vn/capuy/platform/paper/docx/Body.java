package vn.capuy.platform.paper.docx;

import java.io.IOException;
import java.util.List;
import vn.capuy.platform.paper.Alignment;
import vn.capuy.platform.paper.Bars;
import vn.capuy.platform.paper.Block;
import vn.capuy.platform.paper.Columns;
import vn.capuy.platform.paper.Field;
import vn.capuy.platform.paper.Fields;
import vn.capuy.platform.paper.Heading;
import vn.capuy.platform.paper.Items;
import vn.capuy.platform.paper.PageBreak;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Paragraph;
import vn.capuy.platform.paper.Picture;
import vn.capuy.platform.paper.Table;
import vn.capuy.platform.paper.Text;

/** Writes the blocks of a paper, one after the other. */
final class Body {

    private final Xml xml;
    private final Paper paper;
    private final Lines lines;
    private final Tables tables;
    private final Pictures pictures;
    private int numberedLists;

    Body(Xml xml, Paper paper) {
        this.xml = xml;
        this.paper = paper;
        lines = new Lines(xml, paper);
        tables = new Tables(xml, lines, paper);
        pictures = new Pictures(xml);
    }

    List<Picture> pictures() {
        return pictures.placed();
    }

    int numberedLists() {
        return numberedLists;
    }

    void write() throws IOException {
        for (Block block : paper.blocks()) {
            block(block);
            // Two tables would become one without it, and a page may not end with one.
            if (block instanceof Table || block instanceof Columns || block instanceof Bars) {
                lines.paragraph(Lines.Look.of("Gap", Alignment.START), Text.EMPTY);
            }
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Heading heading ->
                lines.paragraph(
                        Lines.Look.of("Heading" + heading.level(), heading.alignment())
                                .keptWithNext(),
                        heading.text());
            case Paragraph paragraph ->
                lines.paragraph(
                        Lines.Look.of(paragraph.indented() ? "Indented" : "Normal", paragraph.alignment()),
                        paragraph.text());
            case Columns columns -> tables.columns(columns);
            case Table table -> tables.table(table);
            case Bars chart -> tables.bars(chart);
            case Picture picture -> {
                lines.open(Lines.Look.of("Normal", picture.alignment()), new long[0]);
                pictures.place(picture);
                lines.close();
            }
            case Fields fields -> fields(fields.fields());
            case Items items -> items(items);
            case PageBreak() -> {
                lines.open(Lines.Look.of("Line", Alignment.START), new long[0]);
                xml.open("w:r").leaf("w:br", "w:type", "page").close();
                lines.close();
            }
        }
    }

    private void fields(List<Field> fields) throws IOException {
        int[] shares = fields.stream().mapToInt(Field::share).toArray();
        long[] ends = Units.ends(Units.twentieths(paper.page().textWidth()), shares);
        lines.open(Lines.Look.of("Line", Alignment.START), ends);
        for (Field field : fields) {
            lines.runs(Text.of(field.label() + ": ").plain(field.value()));
            lines.tab();
        }
        lines.close();
    }

    private void items(Items items) throws IOException {
        int numbering = items.numbered() ? Numbering.numbered(numberedLists++) : Numbering.DASHES;
        for (Text item : items.items()) {
            lines.paragraph(new Lines.Look("Item", Alignment.JUSTIFIED, false, numbering), item);
        }
    }
}
