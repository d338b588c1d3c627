package vn.capuy.cadre;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class Form2cTest {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final List<String> ENTRIES = List.of("""
            {"kind": "IDENTITY", "otherNames": "Mai", "birthPlace": "Xã Hoành Mô, huyện Bình Liêu", "religion": "Không",
             "residence": "Khu Bình Quyền, thị trấn Bình Liêu", "familyBackground": "Nông dân", "recruitedOn": "2007-08-01",
             "recruitedBy": "Uỷ ban nhân dân huyện Bình Liêu", "generalEducation": "12/12", "health": "Tốt", "heightCm": 158,
             "weightKg": 52, "bloodGroup": "O", "identityNumber": "022185000001", "strengths": "Công tác tổ chức",
             "personalHistory": "Không vi phạm pháp luật.", "foreignRelations": "Không có thân nhân ở nước ngoài."}""", """
            {"kind": "EDUCATION", "school": "Trường Đại học Luật Hà Nội", "major": "Luật hành chính", "degree": "UNIVERSITY",
             "form": "FULL_TIME", "fromOn": "2003-09-01", "toOn": "2007-06-30"}""", """
            {"kind": "LANGUAGE", "language": "Tiếng Trung Quốc", "level": "B1"}""", """
            {"kind": "CAREER", "fromOn": "2007-08-01", "toOn": "2011-12-31", "organisation": "Phòng Tư pháp huyện Bình Liêu",
             "post": "Chuyên viên"}""", """
            {"kind": "AWARD", "rank": "MEDAL", "form": "Kỷ niệm chương vì sự nghiệp xây dựng Đảng", "awardedOn": "2019-05-19",
             "awardedBy": "Ban Tổ chức Trung ương"}""", """
            {"kind": "DISCIPLINE", "side": "STATE", "form": "Khiển trách", "decidedOn": "2009-01-05",
             "decidedBy": "Chủ tịch Uỷ ban nhân dân huyện", "cause": "Chậm thời hạn"}""", """
            {"kind": "FAMILY", "side": "OWN", "relation": "FATHER", "name": "Hoàng Văn Thắng", "birthYear": 1955,
             "homePlace": "Hoành Mô", "occupation": "Nông dân"}""", """
            {"kind": "FAMILY", "side": "SPOUSE", "relation": "MOTHER", "name": "Lý Thị Nguyệt", "birthYear": 1956}""", """
            {"kind": "SALARY", "grade": "01.003", "gradeName": "Chuyên viên", "step": 3, "coefficient": 3.00,
             "fromOn": "2014-01-01"}""");

    private String path;

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        path = "/people/"
                + Database.column("select id from person where code = 'CB-1'").getFirst();
    }

    private void fillIn() throws IOException {
        Seed.holdings("CB-1,BTC-PB,2012-01-01,2019-12-31", "CB-1,BTC-TB,2020-01-01,");
        for (String entry : ENTRIES) {
            Api.editor("BL")
                    .body("{\"details\": " + entry + "}")
                    .post(path + "/entries")
                    .then()
                    .statusCode(201);
        }
        var portrait = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
        var brush = portrait.createGraphics();
        brush.setColor(Color.LIGHT_GRAY);
        brush.fillRect(0, 0, 300, 400);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(portrait, "jpeg", out);
        Api.editor("BL")
                .contentType("image/jpeg")
                .body(out.toByteArray())
                .put(path + "/photo")
                .then()
                .statusCode(200);
    }

    private byte[] form(String accept) {
        return Api.editor("BL")
                .accept(accept)
                .get(path + "/form-2c")
                .then()
                .statusCode(200)
                .contentType(accept)
                .header("Content-Disposition", containsString("form-2c."))
                .extract()
                .asByteArray();
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String partOfDocx(byte[] docx, String part) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static void holdsTheForm(String text) {
        int place = 0;
        for (int field = 1; field <= 31; field++) {
            int next = text.indexOf(field + ") ", place);
            assertTrue(next >= 0, "field " + field + " in its order");
            place = next;
        }
        for (String told : List.of(
                "SƠ YẾU LÝ LỊCH",
                "Mẫu 2C/TCTW-98",
                "Hoàng Thị Hoà",
                "12 tháng 04 năm 1985",
                "Dân tộc:",
                "Tày",
                "022185000001",
                "Trường Đại học Luật Hà Nội",
                "09/2003 – 06/2007",
                "Phòng Tư pháp huyện Bình Liêu",
                "Chức danh BTC-TB, Đơn vị BL-BTC",
                "01/2020 – nay",
                "Kỷ niệm chương vì sự nghiệp xây dựng Đảng (2019)",
                "Khiển trách về chính quyền",
                "Lý Thị Nguyệt",
                "01.003/3",
                "3,00",
                "XÁC NHẬN CỦA CƠ QUAN QUẢN LÝ")) {
            // Where a line is broken is the page's affair.
            assertTrue(text.replace(" ", "").contains(told.replace(" ", "")), told);
        }
    }

    @Test
    void the_pdf_has_the_31_fields_in_their_order_filled_in_and_the_portrait() throws IOException {
        fillIn();
        byte[] pdf = form(PDF);
        holdsTheForm(textOfPdf(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            boolean pictured = false;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                pictured |= document.getPage(0).getResources().isImageXObject(name);
            }
            assertTrue(pictured);
        }
    }

    @Test
    void the_docx_has_the_same() throws IOException {
        fillIn();
        byte[] docx = form(DOCX);
        String text = partOfDocx(docx, "word/document.xml")
                .replaceAll("</w:p>", " ")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ");
        holdsTheForm(text);
        assertTrue(!partOfDocx(docx, "word/media/picture1.jpeg").isEmpty());
    }

    @Test
    void a_form_of_a_cadre_of_whom_little_is_told_has_its_fields_too() throws IOException {
        String text = textOfPdf(form(PDF));
        assertTrue(text.contains("31) "));
        assertTrue(text.contains("(Ảnh màu 4 x 6 cm)"));
    }

    @Test
    void it_is_vietnamese_whatever_the_caller_reads_and_every_one_is_journalled() throws IOException {
        byte[] pdf = Api.as("editor", "BL", "cadre-editor")
                .header("Accept-Language", "ar")
                .accept(PDF)
                .get(path + "/form-2c")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(textOfPdf(pdf).contains("Đơn vị trực thuộc: Đơn vị BL"));
        form(DOCX);
        assertEquals(2, Database.number("select count(*) from journal where action = 'dossier.exported'"));
        Api.auditor("BL").get(path + "/history").then().body("action", hasItems("dossier.exported"));
    }

    @Test
    void it_is_for_those_who_work_with_dossiers_of_the_scope() {
        Api.reader("BL").accept(PDF).get(path + "/form-2c").then().statusCode(403);
        Api.editor("TY").accept(PDF).get(path + "/form-2c").then().statusCode(404);
        Api.editor("BL")
                .accept("*/*")
                .get(path + "/form-2c")
                .then()
                .statusCode(200)
                .contentType(PDF);
    }
}
