package vn.capuy.document.content;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.content.Samples.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What is handed in comes back, whole, in parts and by version. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FileContentTest extends FileDesk {
    @Test
    void a_file_comes_back_as_it_was_handed_in() {
        Response added = add(clerk(), "SIGNED_COPY", "Nghị quyết 05.pdf", Types.PDF, PDF);
        String id = added.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/files/"))
                .body("kind", equalTo("SIGNED_COPY"))
                .body("place", equalTo(1))
                .body("state", equalTo("STANDING"))
                .body("versions", hasSize(1))
                .body("versions[0].number", equalTo(1))
                .body("versions[0].name", equalTo("Nghị quyết 05.pdf"))
                .body("versions[0].format", equalTo("PDF"))
                .body("versions[0].mediaType", equalTo(Types.PDF))
                .body("versions[0].size", equalTo(PDF.length))
                .body("versions[0].composed", equalTo(false))
                .body("versions[0].reading", equalTo("PENDING"))
                .extract()
                .path("id");
        Response whole = clerk().get(files("/" + id + "/content"));
        whole.then()
                .statusCode(200)
                .header("Content-Type", Types.PDF)
                .header("Content-Length", String.valueOf(PDF.length))
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + added.path("versions[0].sha256") + "\"")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"Nghi quyet 05.pdf\"; filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%2005.pdf");
        assertArrayEquals(PDF, whole.asByteArray());
        clerk().get(files("/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id));
        clerk().get(files("")).then().statusCode(200).body("id", contains(id));
    }

    @Test
    void a_large_file_is_given_whole_and_in_parts_across_its_pieces() {
        byte[] text = new byte[2 * FileContents.PIECE + 12_345];
        var random = new Random(7);
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ('a' + random.nextInt(26));
        }
        String id = added("APPENDIX", "a.txt", Types.TEXT, text);
        assertArrayEquals(text, clerk().get(files("/" + id + "/content")).asByteArray());
        assertPart(id, text, FileContents.PIECE - 10, FileContents.PIECE + 10);
        assertPart(id, text, 0, 0);
        assertPart(id, text, 100, 2 * FileContents.PIECE + 5);
        assertPart(id, text, text.length - 1, text.length - 1);
        Response tail = part(id, "bytes=-20");
        assertArrayEquals(Arrays.copyOfRange(text, text.length - 20, text.length), tail.asByteArray());
    }

    @Test
    void a_part_is_only_given_of_the_content_that_is_meant() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        String tag = clerk().get(files("/" + id + "/content")).header("ETag");
        clerk().header("Range", "bytes=0-9")
                .header("If-Range", tag)
                .get(files("/" + id + "/content"))
                .then()
                .statusCode(206);
        clerk().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(files("/" + id + "/content"))
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(PDF.length));
        clerk().header("If-None-Match", tag)
                .get(files("/" + id + "/content"))
                .then()
                .statusCode(304);
        part(id, "bytes=" + PDF.length + "-")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + PDF.length)
                .body("type", equalTo("urn:capuy:problem:range-not-satisfiable"));
    }

    @Test
    void what_a_download_would_bring_can_be_asked_without_it() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        Response probe = clerk().head(files("/" + id + "/content"));
        probe.then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(PDF.length))
                .header("Content-Type", Types.PDF)
                .header("ETag", notNullValue());
        assertEquals(0, probe.asByteArray().length);
        assertEquals(0, downloads());
        clerk().get(files("/" + id + "/content"));
        part(id, "bytes=0-1");
        assertEquals(2, downloads());
    }

    @Test
    void new_content_is_a_new_version_and_the_one_before_stays() {
        String id = added("WORD_COPY", "a.docx", Types.DOCX, Samples.docx("Bản một"));
        byte[] second = Samples.docx("Bản hai");
        clerk().contentType(Types.DOCX)
                .header("If-Match", "\"1\"")
                .body(second)
                .post(files("/" + id + "/versions?name=b.docx"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("versions.number", contains(2, 1))
                .body("versions.name", contains("b.docx", "a.docx"));
        assertArrayEquals(second, clerk().get(files("/" + id + "/content")).asByteArray());
        assertArrayEquals(
                Samples.docx("Bản một"),
                clerk().get(files("/" + id + "/content?version=1")).asByteArray());
        clerk().get(files("/" + id + "/content?version=3")).then().statusCode(404);
    }

    @Test
    void a_void_file_keeps_its_entry_and_is_served_no_more() {
        String id = added("SIGNED_COPY", "a.pdf", Types.PDF, PDF);
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nộp nhầm"))
                .post(files("/" + id + "/void"))
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"))
                .body("voidReason", equalTo("Nộp nhầm"));
        clerk().get(files("/" + id + "/content"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:capuy:problem:wrong-state"));
        clerk().get(files("")).then().body("state", contains("VOIDED"));
        clerk().header("If-Match", "\"2\"")
                .body(Map.of("reason", "Nữa"))
                .post(files("/" + id + "/void"))
                .then()
                .statusCode(409);
        clerk().contentType(Types.PDF)
                .header("If-Match", "\"2\"")
                .body(pdf("Khác"))
                .post(files("/" + id + "/versions?name=a.pdf"))
                .then()
                .statusCode(409);
        add(clerk(), "SIGNED_COPY", "a.pdf", Types.PDF, PDF).then().statusCode(201);
    }

    private void assertPart(String id, byte[] whole, int first, int last) {
        Response part = part(id, "bytes=" + first + "-" + last);
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes " + first + "-" + last + "/" + whole.length)
                .header("Content-Length", String.valueOf(last - first + 1));
        assertArrayEquals(Arrays.copyOfRange(whole, first, last + 1), part.asByteArray());
    }

    private Response part(String id, String range) {
        return clerk().header("Range", range).get(files("/" + id + "/content"));
    }

    private static long downloads() {
        return Database.number("select count(*) from journal where action = 'document.file-downloaded'");
    }
}
