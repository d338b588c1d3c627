package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paging, validators, repeated requests, scope and journal: what holds for every resource. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RequestsTest {
    private static final String NOTES = "/api/note/v1/notes";

    @BeforeEach
    void empty() {
        Database.empty();
    }

    private static RequestSpecification as(String org) {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk-" + org)
                                .roles("document-editor", "document-reader", "kpi-reader")
                                .org(org)
                                .bearer())
                .contentType("application/json");
    }

    private static String note(String org, String day, String title) {
        return "{\"org\":\"%s\",\"writtenOn\":\"%s\",\"title\":\"%s\",\"pages\":2}".formatted(org, day, title);
    }

    private static Response write(String org, String day, String title) {
        return as("TW").body(note(org, day, title)).post(NOTES);
    }

    @Test
    void a_list_is_read_page_by_page_without_loss_or_repetition() {
        for (int i = 0; i < 7; i++) {
            write("BL", "2023-01-01", "Trang " + i).then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        String after = "";
        do {
            Response page = as("BL").get(NOTES + "?limit=3" + (after.isEmpty() ? "" : "&after=" + after));
            List<String> titles = page.path("items.title");
            seen.addAll(titles);
            after = page.path("next");
            if (after != null) {
                page.then().header("Link", containsString("rel=\"next\"")).header("Link", containsString("limit=3"));
            }
        } while (after != null);
        assertEquals(7, seen.size());
        assertEquals(7, new HashSet<>(seen).size());
    }

    @Test
    void what_is_outside_the_scope_does_not_exist_for_the_caller() {
        String here = write("BL-HM-DU", "2023-01-01", "Trong").path("id");
        String elsewhere = write("BL-DV-DU", "2023-01-01", "Ngoài").path("id");
        as("BL-HM").get(NOTES + "/" + here).then().statusCode(200);
        as("BL-HM").get(NOTES + "/" + elsewhere).then().statusCode(404);
        as("BL-HM").get(NOTES).then().body("items.size()", equalTo(1));
        as("BL-HM")
                .body(note("BL-DV-DU", "2023-01-01", "Ghi ngoài"))
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("org"));
        given().header(
                        "Authorization",
                        Tokens.of("nobody").roles("document-reader").bearer())
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void a_scope_is_no_prefix_of_text() {
        write("BL-HM-DU", "2023-01-01", "Hoành Mô").then().statusCode(201);
        for (String sibling : List.of("BL-H", "B", "%", "BL-HM-DU-X", "")) {
            as(sibling).get(NOTES).then().body("items.size()", equalTo(0));
        }
    }

    @Test
    void an_organisation_that_has_ended_takes_no_more_records() {
        write("BL", "2025-06-30", "Ngày cuối").then().statusCode(201);
        write("BL", "2025-07-01", "Hôm sau").then().statusCode(400);
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        Response written = write("BL", "2023-01-01", "Sẽ huỷ");
        String id = written.path("id");
        String tag = written.header("ETag");
        String body = "{\"reason\":\"Nhập nhầm\"}";
        as("BL").body(body).post(NOTES + "/" + id + "/void").then().statusCode(428);
        as("BL").header("If-Match", "\"99\"")
                .body(body)
                .post(NOTES + "/" + id + "/void")
                .then()
                .statusCode(412);
        as("BL").header("If-None-Match", tag).get(NOTES + "/" + id).then().statusCode(304);
        as("BL").header("If-Match", tag)
                .body(body)
                .post(NOTES + "/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voided", equalTo(true));
        as("BL").header("If-None-Match", tag).get(NOTES + "/" + id).then().statusCode(200);
        as("BL").header("If-Match", "*")
                .body(body)
                .post(NOTES + "/" + id + "/void")
                .then()
                .statusCode(409);
    }

    @Test
    void a_repeated_request_has_one_effect_and_one_answer() {
        String key = UUID.randomUUID().toString();
        Response first = as("BL").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Một"))
                .post(NOTES);
        Response again = as("BL").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Một"))
                .post(NOTES);
        first.then()
                .statusCode(201)
                .header("Location", NOTES + "/" + first.path("id"))
                .header("Idempotency-Replayed", nullValue());
        again.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
        assertEquals(first.asString(), again.asString());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(1, Database.number("select count(*) from note"));
        as("BL").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Hai"))
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:capuy:problem:idempotency-key-reused"));
        as("QN").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Ba"))
                .post(NOTES)
                .then()
                .statusCode(201);
        as("BL").header("Idempotency-Key", "có dấu".repeat(50))
                .body(note("BL", "2023-01-01", "x"))
                .post(NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void a_refused_request_may_be_repeated_with_its_key_once_it_is_mended() {
        String key = UUID.randomUUID().toString();
        as("BL").header("Idempotency-Key", key)
                .body(note("XX", "2023-01-01", "Sai"))
                .post(NOTES)
                .then()
                .statusCode(400);
        as("BL").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Đúng"))
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    @Test
    void of_many_requests_with_one_key_at_once_one_takes_effect() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<Integer> send = () -> as("BL").header("Idempotency-Key", key)
                .body(note("BL", "2023-01-01", "Cùng lúc"))
                .post(NOTES)
                .statusCode();
        try (var clients = Executors.newFixedThreadPool(8)) {
            for (var answer : clients.invokeAll(java.util.Collections.nCopies(8, send))) {
                assertTrue(answer.get() == 201 || answer.get() == 409, () -> "status " + answer.resultNow());
            }
        }
        assertEquals(1, Database.number("select count(*) from note"));
    }

    @Test
    void every_write_stands_in_the_journal_and_the_journal_cannot_be_changed() {
        String id = write("BL", "2023-01-01", "Có nhật ký").path("id");
        assertEquals(
                List.of("clerk-TW"),
                Database.column(
                        "select actor from journal where action = 'note.written' and subject_id = '" + id + "'"));
        for (String change : List.of("update journal set actor = 'x'", "delete from journal", "truncate journal")) {
            var refused = assertThrows(IllegalStateException.class, () -> Database.run(change));
            assertTrue(refused.getCause().getMessage().contains("append-only"));
        }
    }

    @Test
    void a_file_that_fails_midway_does_not_pass_for_a_whole_one() {
        write("BL", "2023-01-01", "Dòng đầu").then().statusCode(201);
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + NOTES + "/failing"))
                .header(
                        "Authorization",
                        Tokens.of("r").roles("document-reader").org("BL").bearer())
                .header("Accept", "text/csv")
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThrows(IOException.class, () -> http.send(request, HttpResponse.BodyHandlers.ofString()));
        }
    }

    @Test
    void a_list_is_had_as_a_file_in_which_no_cell_is_a_formula() {
        write("BL", "2023-01-01", "=HYPERLINK(1)").then().statusCode(201);
        write("BL", "2023-01-01", "Đồng Văn, \\\"Lục Hồn\\\"").then().statusCode(201);
        String file = as("BL").accept("text/csv")
                .get(NOTES)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(file.startsWith("\uFEFFid,org,writtenOn,title,pages,voided,version"), file);
        assertTrue(file.contains("'=HYPERLINK(1)"), file);
        assertTrue(file.contains("\"Đồng Văn, \"\"Lục Hồn\"\"\""), file);
        given().accept("text/csv").get(NOTES).then().statusCode(401).body("title", notNullValue());
    }

    @Test
    void a_list_is_had_as_a_spreadsheet_by_its_media_type() throws IOException {
        write("BL", "2023-01-01", "=HYPERLINK(1)").then().statusCode(201);
        byte[] file = as("BL").accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .header("Content-Disposition", containsString("notes.xlsx"))
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertEquals(2, rows.size());
            assertEquals("=HYPERLINK(1)", rows.get(1).getCellText(3));
        }
    }
}
