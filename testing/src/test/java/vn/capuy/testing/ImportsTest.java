package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportsTest {
    private static final String HEADER = "org,written_on,title,pages\n";
    private static final String FAULTY = HEADER
            + "BL,2023-01-01,Đúng,3\n"
            + ",2023-02-30,,ba\n"
            + "XX,2023-01-01,Không có đơn vị,1\n"
            + "BL,2023-01-01\n";

    @BeforeEach
    void empty() {
        Database.empty();
    }

    private static ValidatableResponse send(byte[] file, String query) {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-editor").org("TW").bearer())
                .header("Accept-Language", "en")
                .contentType("text/csv")
                .body(file)
                .post("/api/note/v1/notes/imports" + query)
                .then();
    }

    private static ValidatableResponse send(String file, String query) {
        return send(file.getBytes(StandardCharsets.UTF_8), query);
    }

    /** Read by Jackson: REST Assured takes seconds for a problem of so many violations. */
    private static JsonNode refused(String file) {
        return send(file, "").statusCode(400).extract().as(JsonNode.class);
    }

    private static long notes() {
        return Database.number("select count(*) from note");
    }

    @Test
    void a_file_that_holds_is_written_whole() {
        send(HEADER + "BL,2023-01-01,\"Một, \"\"hai\"\"\",3\n\nBL,2023-01-02,Ba,1\n", "")
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("written", equalTo(2));
        assertEquals(2, notes());
    }

    @Test
    void every_faulty_row_is_told_and_nothing_is_written() {
        send(FAULTY, "")
                .statusCode(400)
                .body("type", equalTo("urn:capuy:problem:import-refused"))
                .body("violations.row", hasItems(3, 4, 5))
                .body("violations.findAll { it.row == 3 }.column", hasItems("org", "written_on", "title", "pages"))
                .body("violations.find { it.row == 3 && it.column == 'written_on' }.value", equalTo("2023-02-30"));
        assertEquals(0, notes());
    }

    @Test
    void a_dry_run_tells_the_same_and_writes_nothing() {
        send(FAULTY, "?dryRun=true")
                .statusCode(200)
                .body("faultyRows", equalTo(3))
                .body("written", equalTo(0));
        send(HEADER + "BL,2023-01-01,Đúng,3\n", "?dryRun=true").statusCode(200).body("faultyRows", equalTo(0));
        assertEquals(0, notes());
    }

    @Test
    void valid_rows_alone_are_written_when_that_is_asked_for() {
        send(FAULTY, "?mode=valid-rows")
                .statusCode(200)
                .body("written", equalTo(1))
                .body("faultyRows", equalTo(3));
        assertEquals(1, notes());
        send(FAULTY, "?mode=some-rows").statusCode(400);
    }

    @Test
    void a_file_of_another_form_is_refused_where_it_is_wrong() {
        send("", "").statusCode(400).body("violations.row", contains(1));
        send("org,title,colour,org\n", "")
                .statusCode(400)
                .body("violations.column", hasItems("colour", "org", "pages"));
        send(new byte[] {'o', 'r', 'g', (byte) 0xff, '\n'}, "").statusCode(400);
        send(HEADER + "BL,2023-01-01,\"không đóng", "").statusCode(400);
        send(new byte[] {0x50, 0x4b, 3, 4, 0, 0, (byte) 0x80}, "").statusCode(400);
    }

    @Test
    void a_file_of_a_spreadsheet_with_its_byte_order_mark_is_taken() {
        send("\uFEFF" + HEADER.replace("\n", "\r\n") + "BL,2023-01-01,Có BOM,3\r\n", "")
                .statusCode(200);
        assertEquals(1, notes());
    }

    @Test
    void twenty_thousand_faulty_rows_are_all_told() {
        JsonNode answer = refused(HEADER + "XX,hôm qua,,không\n".repeat(20_000));
        assertEquals(60_000, answer.path("violations").size());
        assertEquals(0, notes());
    }

    private static byte[] workbook(String... rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("notes");
            for (int row = 0; row < rows.length; row++) {
                String[] cells = rows[row].split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_spreadsheet_is_taken_as_a_csv_file_is_and_its_content_decides_which_it_is() {
        byte[] whole = workbook("org,written_on,title,pages", "BL,2023-01-01,Đúng,3");
        send(whole, "").statusCode(200).body("written", equalTo(1));
        byte[] faulty = workbook("org,written_on,title,pages", "BL,2023-01-32,Sai,x");
        send(faulty, "").statusCode(400).body("violations.column", containsInAnyOrder("written_on", "pages"));
        assertEquals(1, notes());
    }

    @Test
    void of_a_hundred_thousand_faulty_rows_the_first_are_told_and_all_are_counted() {
        JsonNode answer = refused(HEADER + "XX,2023-02-30,Sai,x\n".repeat(100_000));
        assertTrue(answer.path("detail").asText().contains("200000"), answer.path("detail")::asText);
        assertEquals(100_000, answer.path("violations").size());
        assertEquals(0, notes());
    }
}
