package vn.capuy.report.paper;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.report.Desk.SEALS;
import static vn.capuy.report.Desk.TEMPLATES;
import static vn.capuy.report.Desk.as;
import static vn.capuy.report.Desk.office;
import static vn.capuy.report.Desk.reader;
import static vn.capuy.report.Desk.sealed;
import static vn.capuy.report.Told.request;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.report.Told;
import vn.capuy.report.template.Forms;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class PaperTest {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void clear() {
        Desk.clear();
        Desk.tellReview();
    }

    @Test
    void the_review_is_had_as_every_kind_of_file_in_every_language() throws IOException {
        String id = sealed(request());
        String hash = as(office()).get(SEALS + "/" + id).then().extract().path("seal.sha256");
        for (String language : List.of("vi", "en", "ar")) {
            for (String type : List.of(PDF, DOCX, XLSX)) {
                var answer = as(reader("BL", "CONFIDENTIAL"))
                        .accept(type)
                        .get(SEALS + "/" + id + "/paper?template=MID_TERM_REVIEW&language=" + language)
                        .then()
                        .statusCode(200)
                        .contentType(type)
                        .header("Content-Language", equalTo(language))
                        .extract();
                assertTrue(
                        answer.header("Content-Disposition").contains("mid-term-review-BL-2023-03-31." + language),
                        answer.header("Content-Disposition"));
                if (type.equals(PDF)) {
                    String text = text(answer.asByteArray());
                    assertTrue(text.contains("urn:uuid:" + id) && text.contains("sha256:" + hash), text);
                    assertTrue(text.contains(language.equals("vi") ? "1.118" : "1,118"), text);
                }
            }
        }
    }

    @Test
    void the_paper_tells_what_was_sealed_and_not_what_is_told_now() throws IOException {
        String id = sealed(request());
        Told.figures(1, 2);
        assertTrue(text(paper(id, "MID_TERM_REVIEW&language=vi")).contains("227 cuộc kiểm tra, giám sát"));
    }

    @Test
    void what_the_seal_lacks_is_refused_with_every_figure() {
        String id = sealed(request("codes", List.of("DOC.ISSUED", "DOC.IN_FORCE")));
        var missing = as(office())
                .accept("*/*")
                .get(SEALS + "/" + id + "/paper?template=WEEK")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("violations.message", String.class);
        assertEquals(11, missing.size(), missing.toString());
        assertEquals("The seal lacks the figure “DOC.RECEIVED” that the template asks for.", missing.getFirst());
        for (String wrong : List.of("?template=NONE", "", "?template=WEEK&language=fr", "?template=" + id)) {
            as(office()).get(SEALS + "/" + id + "/paper" + wrong).then().statusCode(400);
        }
    }

    @Test
    void the_offices_own_words_come_before_the_suites_and_text_is_only_text() throws IOException {
        String id = sealed(request());
        String template = as(office())
                .body(Forms.documents("code", "WEEK"))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("template.id");
        String text = text(paper(id, "WEEK&language=vi"));
        assertTrue(text.contains("Đã ban hành 1.118 văn bản (<b>Đơn vị BL</b>), 252 kế hoạch."), text);
        assertTrue(text(paper(id, template + "&language=vi")).contains("252 kế hoạch"));
        as(office())
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Bỏ"))
                .post(TEMPLATES + "/" + template + "/void")
                .then()
                .statusCode(200);
        assertTrue(text(paper(id, "WEEK&language=vi")).contains("Báo cáo tuần"));
    }

    @Test
    void a_form_that_came_later_is_not_that_of_an_earlier_period() throws IOException {
        String id = sealed(request());
        as(office())
                .body(Forms.documents("code", "WEEK", "from", "2023-04-01"))
                .post(TEMPLATES)
                .then()
                .statusCode(201);
        assertTrue(text(paper(id, "WEEK&language=vi")).contains("Báo cáo tuần"));
    }

    @Test
    void targets_are_those_that_were_known_at_the_moment_of_the_seal() throws IOException {
        String before = sealed(request());
        as(office())
                .body(Map.of(
                        "org", "BL",
                        "code", "DOC.ISSUED",
                        "from", "2020-08-01",
                        "to", "2025-06-30",
                        "direction", "AT_LEAST",
                        "value", 2000,
                        "source", "01-NQ/ĐH"))
                .post(Desk.ROOT + "/targets")
                .then()
                .statusCode(201);
        String after = sealed(request());
        assertTrue(!text(paper(before, "MID_TERM_REVIEW&language=en")).contains("at least 2,000"));
        assertTrue(text(paper(after, "MID_TERM_REVIEW&language=en")).contains("at least 2,000 (by 30 June 2025)"));
    }

    @Test
    void a_withheld_figure_is_said_to_be_withheld_in_the_file() throws IOException {
        Told.answers(
                Told.FIGURES,
                200,
                ReviewFigures.figuresJson()
                        .replace(
                                "\"code\":\"DOC.IN_FORCE\",\"kind\":\"STOCK\",\"reach\":\"OWN\",\"value\":1092",
                                "\"code\":\"DOC.IN_FORCE\",\"kind\":\"STOCK\",\"reach\":\"OWN\",\"value\":null")
                        .replaceFirst("(\"code\":\"DOC.IN_FORCE\"[^}]*?)\"withheld\":false", "$1\"withheld\":true"));
        String id = sealed(request());
        assertTrue(text(paper(id, "MID_TERM_REVIEW&language=vi")).contains("còn hiệu lực không công bố văn bản"));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(as(office())
                .accept(XLSX)
                .get(SEALS + "/" + id + "/paper?template=MID_TERM_REVIEW&language=en")
                .asByteArray()))) {
            assertTrue(workbook.getSheets().toList().getLast().read().stream()
                    .anyMatch(row -> row.getCellCount() > 2
                            && row.getCellText(1).equals("DOC.IN_FORCE")
                            && row.getCellText(2).equals("withheld")));
        }
    }

    @Test
    void who_may_not_read_the_figures_gets_no_paper() {
        String id = sealed(request());
        String path = SEALS + "/" + id + "/paper?template=MID_TERM_REVIEW";
        as(reader("BL", "NONE")).get(path).then().statusCode(403);
        as(reader("TY", "TOP_SECRET")).get(path).then().statusCode(404);
    }

    @Test
    void another_kind_of_file_is_not_had() {
        given().header("Authorization", office().bearer())
                .accept("image/png")
                .get(SEALS + "/" + sealed(request()) + "/paper?template=WEEK")
                .then()
                .statusCode(406);
    }

    private static byte[] paper(String seal, String template) {
        return as(office())
                .accept(PDF)
                .get(SEALS + "/" + seal + "/paper?template=" + template)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
