package vn.capuy.document.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.document.content.look.Looks;

class PrescribedPageTest {
    @Test
    void a_resolution_has_every_component_in_its_place() throws IOException {
        assertEquals("""
                ĐẢNG BỘ TỈNH QUẢNG NINH
                HUYỆN UỶ BÌNH LIÊU
                *
                Số 05-NQ/HU
                ĐẢNG CỘNG SẢN VIỆT NAM
                Bình Liêu, ngày 05 tháng 02 năm 2022
                NGHỊ QUYẾT
                về xây dựng nông thôn mới giai đoạn 2022 - 2025
                -----
                Thực hiện""", beginning(text(Pages.resolution()), "Thực hiện"));
        String whole = text(Pages.resolution());
        assertTrue(whole.contains("I- QUAN ĐIỂM, MỤC TIÊU\n1. "), whole);
        assertTrue(whole.contains("2. Mục tiêu\na) Đến năm 2025, 100% số xã đạt chuẩn;\nb) Thu nhập"), whole);
        assertTrue(whole.contains("II- TỔ CHỨC THỰC HIỆN\n1. Các chi bộ"), whole);
        assertTrue(whole.contains("Nơi nhận:\n- Ban Thường vụ Tỉnh uỷ (để báo cáo),"), whole);
        assertTrue(whole.contains("- Lưu Văn phòng Huyện uỷ."), whole);
        assertTrue(whole.contains("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nHoàng Văn Nam"), whole);
        assertFalse(whole.contains("DỰ THẢO"), whole);
    }

    @Test
    void a_decision_tells_on_what_it_rests_and_who_decides() throws IOException {
        String whole = text(Pages.decision());
        assertTrue(whole.contains("QUYẾT ĐỊNH\nvề việc thành lập Tổ công tác chỉ đạo xã Hoành Mô\n-----\n"), whole);
        assertTrue(whole.contains("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;"), whole);
        assertTrue(whole.contains("BAN THƯỜNG VỤ HUYỆN UỶ BÌNH LIÊU\nQUYẾT ĐỊNH\nĐiều 1. Thành lập"), whole);
        assertTrue(whole.contains("Điều 3. Các đồng chí"), whole);
    }

    @Test
    void a_letter_has_its_abstract_below_the_number_and_no_title() throws IOException {
        String whole = text(Pages.letter());
        assertTrue(whole.contains("Số 88-CV/HU\nVề việc báo cáo"), whole);
        assertTrue(whole.contains("KHẨN"), whole);
        assertTrue(whole.contains("Kính gửi:"), whole);
        assertFalse(whole.contains("CÔNG VĂN"), whole);
    }

    @Test
    void before_the_issue_number_and_day_stand_open() throws IOException {
        String whole = text(Pages.notice()).replace('\u00A0', ' ');
        assertTrue(whole.contains("-TB/HU"), whole);
        assertTrue(whole.contains("DỰ THẢO"), whole);
        assertTrue(whole.matches("(?s).*ngày +tháng +năm 2022.*"), whole);
        assertFalse(whole.contains("05 tháng"), whole);
    }

    @Test
    void equal_pages_are_equal_files_and_pass_the_look_that_files_pass() throws IOException {
        for (FileFormat format : new FileFormat[] {FileFormat.PDF, FileFormat.DOCX}) {
            byte[] page = page(Pages.decision(), format);
            assertArrayEquals(page, page(Pages.decision(), format));
            Path file = Files.createTempFile("page", null);
            try {
                Files.write(file, page);
                var look = Looks.into(file.toFile());
                assertEquals(format, look.format());
                assertEquals(java.util.Set.of(), look.dangers());
            } finally {
                Files.delete(file);
            }
        }
    }

    @Test
    void what_is_missing_is_left_out() throws IOException {
        String whole = text(Pages.notice(), Composition.EMPTY);
        assertTrue(whole.contains("THÔNG BÁO"), whole);
        assertTrue(whole.contains("Hoàng Văn Nam"), whole);
    }

    @Test
    void pages_are_laid_out_to_be_looked_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));
        for (Sheet sheet : List.of(Pages.resolution(), Pages.decision(), Pages.letter(), Pages.notice())) {
            Path file = folder.resolve(sheet.symbol() + ".pdf");
            Files.write(file, page(sheet, FileFormat.PDF));
            Files.write(folder.resolve(sheet.symbol() + ".docx"), page(sheet, FileFormat.DOCX));
            assertTrue(Files.size(file) > 1000);
        }
    }

    private static String beginning(String text, String until) {
        return text.substring(0, text.indexOf(until) + until.length());
    }

    private static byte[] page(Sheet sheet, FileFormat format) {
        return Papers.written(PrescribedPage.of(sheet, Pages.composition(sheet), Instant.EPOCH), format);
    }

    private static String text(Sheet sheet) throws IOException {
        return text(sheet, Pages.composition(sheet));
    }

    private static String text(Sheet sheet, Composition composition) throws IOException {
        byte[] page = Papers.written(PrescribedPage.of(sheet, composition, Instant.EPOCH), FileFormat.PDF);
        try (PDDocument pdf = Loader.loadPDF(page)) {
            return new PDFTextStripper().getText(pdf).replace("\r", "").replaceAll(" +\n", "\n");
        }
    }
}
