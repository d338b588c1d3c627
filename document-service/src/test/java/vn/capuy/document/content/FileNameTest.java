package vn.capuy.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.capuy.document.content.look.FileFormat;

class FileNameTest {
    @Test
    void a_name_names_no_place() {
        assertEquals("passwd", name("../../etc/passwd"));
        assertEquals("a.pdf", name("C:\\Users\\clerk\\a.pdf"));
        assertEquals("htaccess", name(".htaccess"));
        assertEquals("tệp", name("../.."));
        assertEquals("tệp", name(""));
        assertEquals("tệp", name(null));
    }

    @Test
    void what_is_not_seen_is_left_out() {
        assertEquals("a.pdf", name("a\0.pdf"));
        assertEquals("anexe.pdf", name("an\u202Eexe.pdf"));
        assertEquals("a b.pdf", name("a\r\n b.pdf".replace("\r\n", "")));
        assertEquals("ab.pdf", name("a\uFEFF\u200Bb.pdf"));
    }

    @Test
    void names_that_a_file_system_keeps_or_refuses_are_changed() {
        assertEquals("_CON.pdf", name("CON.pdf"));
        assertEquals("_lpt1", name("lpt1"));
        assertEquals("console.pdf", name("console.pdf"));
        assertEquals("a_b_c_.pdf", name("a:b|c?.pdf"));
        assertEquals("a.pdf", name("a.pdf. . "));
    }

    @Test
    void vietnamese_and_arabic_names_stay_as_they_are_composed() {
        assertEquals("Nghị quyết số 05-NQ_HU.pdf", name("Nghị quyết số 05-NQ_HU.pdf"));
        assertEquals(
                "Nghị quyết.pdf",
                name(java.text.Normalizer.normalize("Nghị quyết.pdf", java.text.Normalizer.Form.NFD)));
        assertEquals("قرار.pdf", name("قرار.pdf"));
        assertEquals("Quyet dinh.pdf", FileName.of("Quyết định.pdf").plain());
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String shortened = name("đ".repeat(500) + ".docx");
        assertEquals(FileName.LONGEST, shortened.length());
        assertTrue(shortened.endsWith("đ.docx"));
    }

    @Test
    void a_name_must_not_claim_another_format() {
        assertTrue(FileName.of("a.PDF").fits(FileFormat.PDF));
        assertTrue(FileName.of("Báo cáo tháng 3.2022").fits(FileFormat.PDF));
        assertEquals(
                "Báo cáo tháng 3.2022.pdf",
                FileName.of("Báo cáo tháng 3.2022").ending(FileFormat.PDF).text());
        assertEquals("a.jpeg", FileName.of("a.jpeg").ending(FileFormat.JPEG).text());
        assertFalse(FileName.of("a.pdf.exe").fits(FileFormat.PDF));
        assertFalse(FileName.of("a.docm").fits(FileFormat.DOCX));
    }

    @Test
    void it_is_told_in_both_ways_that_browsers_read() {
        assertEquals(
                "attachment; filename=\"Quyet dinh (1).pdf\"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20%281%29.pdf",
                Disposition.attachment("Quyết định (1).pdf"));
    }

    private static String name(String claimed) {
        return FileName.of(claimed).text();
    }
}
