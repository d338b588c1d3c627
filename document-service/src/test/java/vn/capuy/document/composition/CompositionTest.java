package vn.capuy.document.composition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.draft;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.reserved;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CompositionTest {
    private static final Map<String, Object> DECISION = Map.of(
            "place", "Bình Liêu",
            "preamble", List.of("Căn cứ Điều lệ Đảng;"),
            "body",
                    List.of(
                            Map.of("kind", "ARTICLE", "text", List.of(Map.of("text", "Thành lập Tổ công tác."))),
                            Map.of(
                                    "kind",
                                    "ARTICLE",
                                    "title",
                                    "Hiệu lực",
                                    "text",
                                    List.of(Map.of("text", "Từ ngày ký.", "italic", true)))),
            "recipients", List.of("Như Điều 1", "Lưu Văn phòng"),
            "signing", Map.of("capacity", "ON_BEHALF", "title", "Bí thư"));

    private String draft;

    @BeforeEach
    void a_draft_of_a_decision() {
        Desk.clear();
        draft = reserved(draft("BL", "DECISION", "2022-06-15"));
    }

    @Test
    void a_draft_is_composed_and_composed_again() {
        clerk().get(path("/composition"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("number", equalTo(0))
                .body("body", empty())
                .body("frozen", equalTo(false));
        write("\"0\"", DECISION)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", equalTo(1))
                .body("place", equalTo("Bình Liêu"))
                .body("body.kind", contains("ARTICLE", "ARTICLE"))
                .body("body[1].text[0].italic", equalTo(true));
        write("\"1\"", with("place", "Tiên Yên")).then().statusCode(200).body("number", equalTo(2));
        clerk().get(path("/composition")).then().body("place", equalTo("Tiên Yên"));
        assertEquals(2, Database.number("select count(*) from draft_composition"));
    }

    @Test
    void a_change_from_an_older_version_changes_nothing() {
        write("\"0\"", DECISION).then().statusCode(200);
        write("\"0\"", with("place", "Tiên Yên")).then().statusCode(412);
        clerk().body(DECISION).put(path("/composition")).then().statusCode(428);
        clerk().get(path("/composition")).then().body("place", equalTo("Bình Liêu"));
    }

    @Test
    void all_faults_are_told_and_nothing_is_written() {
        write("\"0\"", with("body", List.of(Map.of("title", "x"), Map.of("kind", "NOVEL"))))
                .then()
                .statusCode(400);
        write("\"0\"", with(with("place", "x".repeat(101)), "recipients", List.of(" ")))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("place"));
        write("\"0\"", with("place", "a\0b")).then().statusCode(400);
        write("\"0\"", with("margins", 3)).then().statusCode(400);
        var long40 = Map.of("kind", "PARAGRAPH", "text", List.of(Map.of("text", "đ".repeat(20_000))));
        write("\"0\"", with("body", java.util.Collections.nCopies(31, long40)))
                .then()
                .statusCode(400)
                .body("violations.field", contains("body"));
        clerk().get(path("/composition")).then().header("ETag", "\"0\"").body("number", equalTo(0));
    }

    @Test
    void what_the_form_lacks_is_told_at_once() {
        clerk().get(path("/composition/check"))
                .then()
                .statusCode(200)
                .body("rulebook", equalTo("document.form"))
                .body("version", equalTo("36-HD/VPTW"))
                .body(
                        "findings.rule",
                        containsInAnyOrder(
                                "form.place",
                                "form.preamble",
                                "form.body",
                                "form.articles",
                                "form.signing",
                                "form.recipients"))
                .body("findings.find { it.rule == 'form.articles' }.certainty", equalTo("SECONDARY"));
        write("\"0\"", DECISION);
        clerk().get(path("/composition/check")).then().body("findings", empty());
        write("\"1\"", with("signing", Map.of("capacity", "AS_HEAD", "title", "Bí thư")));
        clerk().get(path("/composition/check")).then().body("findings.rule", contains("form.capacity"));
    }

    @Test
    void the_page_is_had_as_pdf_and_as_docx() throws IOException {
        write("\"0\"", DECISION);
        Response pdf = clerk().get(path("/paper"));
        pdf.then()
                .statusCode(200)
                .header("Content-Type", Types.PDF)
                .header("Content-Disposition", containsString("filename=\"Quyet dinh du thao.pdf\""));
        String text = text(pdf.asByteArray());
        assertTrue(text.contains("DỰ THẢO"), text);
        assertTrue(text.contains("Điều 2. Hiệu lực"), text);
        clerk().accept(Types.DOCX).get(path("/paper")).then().statusCode(200).header("Content-Type", Types.DOCX);
    }

    @Test
    void with_its_issue_a_composition_is_frozen_and_its_page_bears_number_and_day() throws IOException {
        write("\"0\"", DECISION);
        issue("\"1\"");
        write("\"2\"", with("place", "Tiên Yên")).then().statusCode(409);
        clerk().get(path("/composition")).then().body("frozen", equalTo(true)).body("place", equalTo("Bình Liêu"));
        String text = text(clerk().get(path("/paper")).asByteArray());
        assertTrue(text.contains("Số 01-QĐ/HU"), text);
        assertTrue(text.contains("ngày 16 tháng 6 năm 2022"), text);
        assertTrue(!text.contains("DỰ THẢO"), text);
    }

    @Test
    void the_page_of_an_issued_document_is_kept_as_its_file_in_one_call() throws IOException {
        write("\"0\"", DECISION);
        String document = issue("\"1\"");
        Response kept = keep(document, "\"0\"", "PDF");
        String file = kept.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString(ROOT + "/documents/" + document + "/files/"))
                .body("kind", equalTo("WORD_COPY"))
                .body("versions[0].composed", equalTo(true))
                .body("versions[0].name", equalTo("Quyết định 01-QĐ-HU.pdf"))
                .extract()
                .path("id");
        String text = text(clerk().get(ROOT + "/documents/" + document + "/files/" + file + "/content")
                .asByteArray());
        assertTrue(text.contains("Số 01-QĐ/HU"), text);
        keep(document, "\"1\"", "PDF").then().statusCode(409);
        keep(document, "\"1\"", "DOCX").then().statusCode(201);
        keep(document, "\"2\"", "PNG").then().statusCode(400);
    }

    @Test
    void an_incomplete_page_is_not_kept() {
        write("\"0\"", with("recipients", List.of()));
        String document = issue("\"1\"");
        keep(document, "\"0\"", "PDF")
                .then()
                .statusCode(422)
                .body("findings.rule", contains("form.recipients"))
                .body("findings[0].citation", equalTo("36-HD/VPTW"));
        assertEquals(0, Database.number("select count(*) from document_file"));
    }

    @Test
    void a_document_that_was_not_drafted_here_has_no_page() {
        String document = issued(document("BL", "PLAN", "2022-06-15"));
        keep(document, "\"0\"", "PDF").then().statusCode(409).body("detail", containsString("not issued from a draft"));
    }

    @Test
    void for_others_there_is_no_such_draft() {
        write("\"0\"", DECISION);
        clerkOfHoanhMo().get(path("/composition")).then().statusCode(404);
        clerkOfHoanhMo().get(path("/composition/check")).then().statusCode(404);
        clerkOfHoanhMo().get(path("/paper")).then().statusCode(404).body("title", not(empty()));
    }

    private Response keep(String document, String ifMatch, String format) {
        return clerk().header("If-Match", ifMatch)
                .body(Map.of("format", format))
                .post(ROOT + "/documents/" + document + "/files/composed");
    }

    private String issue(String ifMatch) {
        return clerk().header("If-Match", ifMatch)
                .body(Map.of("step", "ISSUE", "issuedOn", "2022-06-16"))
                .post(path("/steps"))
                .then()
                .statusCode(200)
                .extract()
                .path("document");
    }

    private Response write(String ifMatch, Map<String, Object> composition) {
        return clerk().header("If-Match", ifMatch).body(composition).put(path("/composition"));
    }

    private static Map<String, Object> with(String member, Object value) {
        return with(DECISION, member, value);
    }

    private static Map<String, Object> with(Map<String, Object> composition, String member, Object value) {
        var changed = new LinkedHashMap<>(composition);
        changed.put(member, value);
        return changed;
    }

    private String path(String below) {
        return ROOT + "/drafts/" + draft + below;
    }

    private static String text(byte[] page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(page)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
