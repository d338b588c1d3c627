package vn.capuy.document.content.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.content.Samples;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadingTest {
    @Inject
    FileReader reader;

    private String document;

    @BeforeEach
    void a_resolution() {
        Desk.clear();
        document = issued(document("BL", "RESOLUTION", "2022-06-15"));
    }

    @Test
    void the_words_of_a_file_are_kept_for_the_search() {
        String id = added("a.docx", Types.DOCX, Samples.docx(Samples.SENTENCE));
        assertTrue(reader.readNext());
        assertFalse(reader.readNext());
        file(id).body("versions[0].reading", equalTo("DONE")).body("versions[0].readingNote", nullValue());
        assertEquals(List.of(Samples.SENTENCE), kept());
        clerk().get(ROOT + "/search?q=xay dung binh lieu").then().body("items.found[0].label", contains("a.docx"));
    }

    @Test
    void what_has_no_words_is_told_with_the_reason() {
        String id = added(
                "a.png",
                Types.PNG,
                Samples.join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[50]));
        reader.readNext();
        file(id).body("versions[0].reading", equalTo("NONE"))
                .body("versions[0].readingNote", containsString("not searched"));
        assertEquals(List.of(), kept());
    }

    @Test
    void what_cannot_be_read_has_failed_and_stops_nothing() {
        byte[] hostile = Samples.office(Map.of("word/document.xml", Samples.ascii("<a>".repeat(9_000))));
        String broken = added("a.docx", Types.DOCX, hostile);
        String whole = added("b.docx", Types.DOCX, Samples.docx("Bản tốt"));
        assertTrue(reader.readNext());
        assertTrue(reader.readNext());
        file(broken).body("versions[0].reading", equalTo("FAILED"));
        file(whole).body("versions[0].reading", equalTo("DONE"));
        assertEquals(List.of("Bản tốt"), kept());
    }

    @Test
    void a_document_is_found_by_the_words_of_the_current_version_alone() {
        String id = added("a.docx", Types.DOCX, Samples.docx("Bản cũ"));
        reader.readNext();
        replaced(id, "Bản mới");
        assertEquals(List.of(), kept());
        reader.readNext();
        assertEquals(List.of("Bản mới"), kept());
        clerk().header("If-Match", "*")
                .body(Map.of("reason", "Nộp nhầm"))
                .post(ROOT + "/documents/" + document + "/files/" + id + "/void")
                .then()
                .statusCode(200);
        assertEquals(List.of(), kept());
    }

    @Test
    void a_version_that_was_overtaken_before_it_was_read_leaves_no_words() {
        String id = added("a.docx", Types.DOCX, Samples.docx("Bản cũ"));
        replaced(id, "Bản mới");
        reader.readNext();
        file(id).body("versions[1].reading", equalTo("NONE"));
        assertEquals(List.of(), kept());
        reader.readNext();
        assertEquals(List.of("Bản mới"), kept());
    }

    @Test
    void what_another_process_reads_is_left_to_it_until_it_must_be_dead() throws Exception {
        added("a.docx", Types.DOCX, Samples.docx("Một"));
        try (Connection other = Database.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from document_file_reading for update");
            assertFalse(reader.readNext());
            other.rollback();
        }
        Database.run("update document_file_reading set attempts = 1, claimed_until = now() + interval '1 minute'");
        assertFalse(reader.readNext());
        Database.run("update document_file_reading set claimed_until = now() - interval '1 second'");
        assertTrue(reader.readNext());
        assertEquals(List.of("Một"), kept());
    }

    @Test
    void a_file_that_took_its_reader_with_it_again_and_again_is_given_up() {
        String id = added("a.docx", Types.DOCX, Samples.docx("Một"));
        Database.run("update document_file_reading set attempts = 3");
        assertTrue(reader.readNext());
        file(id).body("versions[0].reading", equalTo("FAILED"))
                .body("versions[0].readingNote", containsString("again and again"));
        assertFalse(reader.readNext());
    }

    private static List<String> kept() {
        return Database.column("select content from document_text where source = 'FILE'");
    }

    private ValidatableResponse file(String id) {
        return clerk().get(ROOT + "/documents/" + document + "/files/" + id)
                .then()
                .statusCode(200);
    }

    private String added(String name, String type, byte[] content) {
        return clerk().contentType(type)
                .header("If-Match", "*")
                .body(content)
                .post(ROOT + "/documents/" + document + "/files?kind=APPENDIX&name=" + name)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void replaced(String id, String text) {
        clerk().contentType(Types.DOCX)
                .header("If-Match", "*")
                .body(Samples.docx(text))
                .post(ROOT + "/documents/" + document + "/files/" + id + "/versions?name=a.docx")
                .then()
                .statusCode(200);
    }
}
