package vn.capuy.platform.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.capuy.platform.paper.Hostile;
import vn.capuy.platform.paper.Page;
import vn.capuy.platform.paper.Paper;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.platform.paper.Samples;
import vn.capuy.platform.paper.Text;

class PdfTest {

    @Test
    void vietnamese_comes_back_as_it_was_written() throws IOException {
        String text = text(Samples.decision());
        assertTrue(text.contains("Nguyễn Thị Hoà, Đồng chí bí thư huyện uỷ"), text);
        assertTrue(Normalizer.isNormalized(text, Form.NFC));
    }

    @Test
    void every_vietnamese_letter_is_in_every_face() throws IOException {
        String letters = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"
                + "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴĐ";
        Paper paper = Paper.vi()
                .page(Page.official().sized(8))
                .paragraph(Text.of(letters))
                .paragraph(Text.ofBold(letters))
                .paragraph(Text.ofItalic(letters))
                .paragraph(Text.ofBold(letters).each(run -> run.inItalics().underline()))
                .build();
        assertEquals(letters.repeat(4), text(paper).replaceAll("\\s", ""));
    }

    @Test
    void arabic_comes_back_in_the_order_in_which_it_is_read() throws IOException {
        String text = text(Samples.arabicReport());
        assertTrue(text.contains("أصدرت اللجنة"), text);
        assertTrue(text.contains("فاطمة الزهراء"), text);
        assertTrue(text.contains("65-QĐ/TW"), text);
    }

    @Test
    void equal_papers_give_equal_bytes() throws IOException {
        assertArrayEquals(pdf(Samples.decision()), pdf(Samples.decision()));
        assertArrayEquals(pdf(Samples.arabicReport()), pdf(Samples.arabicReport()));
    }

    @Test
    void the_file_says_what_it_is_and_in_which_language() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.arabicReport()))) {
            assertEquals("تقرير نصف المدة", pdf.getDocumentInformation().getTitle());
            assertEquals(
                    Samples.MADE_AT,
                    pdf.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("ar", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("2023-05-19T02:03:04Z"), xmp);
            assertTrue(xmp.contains("pdfuaid"), xmp);
            assertTrue(xmp.contains("pdfaid:part>2<"), xmp);
        }
    }

    @Test
    void faces_stand_in_the_file_as_subsets() throws IOException {
        byte[] bytes = pdf(Samples.arabicReport());
        int faces = 0;
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+(Tinos|NotoNaskhArabic).*"), font.getName());
                faces++;
            }
        }
        assertTrue(faces >= 3);
        assertTrue(bytes.length < 100_000, bytes.length + " bytes");
    }

    @Test
    void the_head_of_a_table_stands_once_on_every_page() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.register(100)))) {
            assertTrue(pdf.getNumberOfPages() > 3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                assertEquals(2, text.split("Họ và tên", -1).length, text);
                assertTrue(text.contains("Chức vụ, đơn vị"), text);
                assertTrue(text.contains("\n" + page + "\nHuyện uỷ Bình Liêu"), text);
            }
            assertTrue(text(pdf, pdf.getNumberOfPages()).contains("Trần Thị Mỹ Duyên 100"));
        }
    }

    @Test
    void the_first_page_of_an_official_document_has_no_number() throws IOException {
        Paper paper = Paper.vi().paragraph("một").pageBreak().paragraph("hai").build();
        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            assertEquals("một", text(pdf, 1).strip());
            assertEquals("2\nhai", text(pdf, 2).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("vn.capuy.platform.paper.Hostile#all")
    void what_is_typed_is_text_and_nothing_else(Hostile hostile) throws IOException {
        Paper paper = Hostile.everywhere(hostile.typed());
        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(hostile.printed(), pdf.getDocumentInformation().getTitle());
            String wanted = hostile.printed().replaceAll("\\s", "");
            String text = text(pdf, 1).replaceAll("\\s", "");
            // Two in the margins, 2 head, heading, paragraph, 2 field, 2 items, 4 cells, 3 signature.
            assertEquals(17, (text.length() - text.replace(wanted, "").length()) / wanted.length(), text);
        }
    }

    @Test
    void a_word_without_end_stays_between_the_margins() throws IOException {
        String word = "ưỡ".repeat(5_000);
        Paper paper = Paper.vi()
                .paragraph(word)
                .heading(word)
                .field(word, word)
                .table(table -> table.columns(9, 1).head("a", "b").row(word.substring(0, 2_000), "ưỡ".repeat(20)))
                .build();
        List<Float> ends = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            String text = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    ends.add(position.getXDirAdj() + position.getWidthDirAdj());
                    super.processTextPosition(position);
                }
            }.getText(pdf);
            assertTrue(text.replaceAll("[^ưỡ]", "").length() >= 4 * word.length());
        }
        double right = (210 - 15) * 72 / 25.4;
        assertFalse(ends.stream().anyMatch(end -> end > right + 1), "Letters in the margin");
    }

    @Test
    void what_is_too_large_to_lay_out_is_refused_before_it_takes_the_memory() {
        Paper paper = Samples.register(Pdf.MOST_PIECES / 5 + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(PaperTooLarge.class, () -> Pdf.write(paper, out));
        assertEquals(0, out.size());
    }

    private static byte[] pdf(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.write(paper, out);
        return out.toByteArray();
    }

    private static String text(Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(paper))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
