package vn.capuy.platform.paper.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import vn.capuy.platform.paper.Hostile;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.Samples;
import vn.capuy.platform.paper.Text;

class DocxTest {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    static Stream<Paper> papers() {
        return Stream.of(
                Samples.decision(),
                Samples.register(30),
                Samples.arabicReport(),
                Hostile.everywhere("<&>"),
                Paper.en().build());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_part_keeps_to_the_schema(Paper paper) throws Exception {
        try (XWPFDocument document = read(paper)) {
            List<XmlError> faults = new ArrayList<>();
            int parts = 0;
            for (PackagePart part : document.getPackage().getParts()) {
                if (part.getPartName().getName().matches("/word/[a-zA-Z]+\\.xml")) {
                    parts++;
                    try (InputStream in = part.getInputStream()) {
                        XmlObject xml = SCHEMAS.parse(in, null, null);
                        assertTrue(xml.schemaType().isDocumentType(), "A schema for " + part);
                        xml.validate(new XmlOptions().setErrorListener(faults));
                    }
                }
            }
            assertEquals(7, parts);
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void a_bar_is_as_many_cells_wide_as_it_is_long_and_a_link_leads_out() throws IOException {
        try (XWPFDocument document = read(Samples.arabicReport())) {
            XWPFTable chart = document.getTables().get(document.getTables().size() - 2);
            String rows = chart.getCTTbl().xmlText();
            assertTrue(rows.contains("w:fill=\"9A1B1B\""), rows);
            assertTrue(rows.contains("w:gridSpan w:val=\"100\""), rows);
            assertTrue(rows.contains("w:gridSpan w:val=\"14\""), rows);
            assertTrue(rows.contains("w:bidiVisual"), rows);
            assertEquals("القرارات", chart.getRow(0).getCell(0).getText());
            String whole = document.getDocument().xmlText();
            assertTrue(whole.contains("HYPERLINK"), whole);
            assertTrue(whole.contains("https://capuy.example/records?org=BL"), whole);
        }
    }

    @Test
    void vietnamese_comes_back_as_it_was_written() throws IOException {
        try (XWPFDocument document = read(Samples.decision())) {
            String text = text(document);
            assertTrue(text.contains("Nguyễn Thị Hoà, Đồng chí bí thư huyện uỷ"), text);
            XWPFTable head = document.getTables().getFirst();
            assertTrue(head.getRow(0).getCell(0).getText().contains("HUYỆN UỶ BÌNH LIÊU"));
            assertTrue(head.getRow(0).getCell(1).getText().contains("ĐẢNG CỘNG SẢN VIỆT NAM"));
            assertEquals(
                    "Quyết định số 127-QĐ/HU",
                    document.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    Samples.MADE_AT,
                    document.getProperties().getCoreProperties().getCreated().toInstant());
        }
    }

    @Test
    void the_margins_are_those_prescribed() throws IOException {
        try (XWPFDocument document = read(Samples.decision())) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertEquals("11906", section.getPgSz().getW().toString());
            assertEquals("16838", section.getPgSz().getH().toString());
            assertEquals("1134", section.getPgMar().getTop().toString());
            assertEquals("1134", section.getPgMar().getBottom().toString());
            assertEquals("1701", section.getPgMar().getLeft().toString());
            assertEquals("850", section.getPgMar().getRight().toString());
            assertTrue(section.isSetTitlePg());
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_and_its_cells_reach_over_each_other() throws IOException {
        try (XWPFDocument document = read(Samples.register(30))) {
            XWPFTable table = document.getTables().getFirst();
            assertEquals(32, table.getNumberOfRows());
            assertTrue(table.getRow(0).isRepeatHeader());
            assertTrue(table.getRow(1).isRepeatHeader());
            assertEquals(false, table.getRow(2).isRepeatHeader());
            assertEquals(4, table.getRow(0).getTableCells().size());
            CTTcPr across = table.getRow(0).getCell(3).getCTTc().getTcPr();
            assertEquals(2, across.getGridSpan().getVal().intValue());
            assertTrue(table.getRow(0).getCell(0).getCTTc().getTcPr().isSetVMerge());
            assertTrue(table.getRow(1).getCell(0).getCTTc().getTcPr().isSetVMerge());
            assertEquals("Trần Thị Mỹ Duyên 30", table.getRow(31).getCell(1).getText());
        }
    }

    @Test
    void arabic_is_marked_as_running_to_the_left() throws IOException {
        try (XWPFDocument document = read(Samples.arabicReport())) {
            assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
            assertTrue(document.getTables().getFirst().getCTTbl().getTblPr().isSetBidiVisual());
            document.getParagraphs()
                    .forEach(paragraph -> assertTrue(paragraph.getCTP().getPPr().isSetBidi(), paragraph::getText));
            var runs = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains("1118"))
                    .findFirst()
                    .orElseThrow()
                    .getRuns();
            runs.forEach(run -> assertEquals(
                    !run.text().startsWith("Q"), run.getCTR().getRPr().sizeOfRtlArray() > 0, run.text()));
        }
    }

    @Test
    void each_numbered_list_begins_at_one() throws IOException {
        List<Text> items = List.of(Text.of("một"), Text.of("hai"));
        Paper paper = Paper.vi().numbered(items).paragraph("x").numbered(items).build();
        try (XWPFDocument document = read(paper)) {
            var ids = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .map(paragraph -> paragraph.getNumID().intValue())
                    .toList();
            assertEquals(List.of(2, 2, 3, 3), ids);
        }
    }

    @Test
    void a_picture_keeps_its_bytes_and_its_size() throws IOException {
        try (XWPFDocument document = read(Samples.arabicReport())) {
            assertArrayEquals(
                    Samples.chart(), document.getAllPictures().getFirst().getData());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.capuy.platform.paper.Hostile#all")
    void what_is_typed_is_text_and_nothing_else(Hostile hostile) throws IOException {
        try (XWPFDocument document = read(Hostile.everywhere(hostile.typed()))) {
            assertEquals(
                    hostile.printed(),
                    document.getProperties().getCoreProperties().getTitle());
            String wanted = hostile.printed();
            String text = text(document);
            assertEquals(15, (text.length() - text.replace(wanted, "").length()) / wanted.length(), text);
        }
    }

    @Test
    void equal_papers_give_equal_bytes() throws IOException {
        assertArrayEquals(docx(Samples.arabicReport()), docx(Samples.arabicReport()));
    }

    private static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
        return text.toString();
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(paper)));
    }

    private static byte[] docx(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Docx.write(paper, out);
        return out.toByteArray();
    }
}
