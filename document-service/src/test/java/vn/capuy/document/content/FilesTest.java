package vn.capuy.document.content;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.content.Samples.office;
import static vn.capuy.document.content.Samples.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FilesTest {
    private static final byte[] PDF = pdf(Samples.SENTENCE);

    @Inject
    ContentDisposal disposal;

    private String document;

    @BeforeEach
    void a_resolution() {
        Desk.clear();
        document = issued(document("BL", "RESOLUTION", "2022-06-15"));
    }

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

    private static long downloads() {
        return Database.number("select count(*) from journal where action = 'document.file-downloaded'");
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

    @Test
    void a_document_has_one_signed_copy_and_no_content_twice() {
        added("SIGNED_COPY", "a.pdf", Types.PDF, PDF);
        add(clerk(), "SIGNED_COPY", "b.pdf", Types.PDF, pdf("Khác"))
                .then()
                .statusCode(409)
                .body("detail", containsString("signed copy"));
        add(clerk(), "SCAN", "b.pdf", Types.PDF, PDF).then().statusCode(409);
        assertKept(1);
        // Another document may hold the same; neither tells of the other.
        document = issued(document("BL", "PLAN", "2022-06-15"));
        add(clerk(), "SIGNED_COPY", "a.pdf", Types.PDF, PDF).then().statusCode(201);
    }

    @Test
    void a_content_that_is_not_what_it_says_is_refused_and_nothing_is_kept() {
        refused(415, "a.docx", Types.DOCX, PDF);
        refused(415, "a.docx", "application/octet-stream", PDF);
        refused(415, "a.pdf", Types.DOCX, PDF);
        refused(415, "a.exe", "application/octet-stream", Samples.ascii("MZ\u0090\0\3\0\0\0\4"));
        refused(415, "a.doc", "application/msword", PDF);
        refused(400, "a.pdf", Types.PDF, new byte[0]);
        add(clerk(), "SCAN", "no ending", "application/octet-stream", PDF)
                .then()
                .statusCode(201)
                .body("versions[0].name", equalTo("no ending.pdf"));
    }

    @Test
    void all_that_speaks_against_a_file_is_told_at_once() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/vbaProject.bin", Samples.ascii("x"));
        parts.put("word/embeddings/oleObject1.bin", Samples.ascii("x"));
        add(clerk(), "WORD_COPY", "a.docx", Types.DOCX, office(parts))
                .then()
                .statusCode(400)
                .body("violations.field", contains("body", "body"))
                .body("violations.message", containsInAnyOrder(containsString("macro"), containsString("OLE object")));
        refused(400, "a.docx", Types.DOCX, office(Map.of("word/media/a.bmp", Samples.zeros(210))));
        refused(400, "a.pdf", Types.PDF, Samples.pdfWith(Samples.ascii("<</S/JavaScript/JS(x)>>")));
        refused(400, "a.docx", Types.DOCX, Arrays.copyOf(Samples.docx("x"), 700));
    }

    @Test
    void how_large_a_file_may_be_is_told() {
        add(clerk(), "APPENDIX", "a.txt", Types.TEXT, "chữ ".repeat(1_400_000).getBytes())
                .then()
                .statusCode(413)
                .body("detail", equalTo("A file of the format TEXT must not be larger than 5 MB."));
        assertKept(0);
    }

    @Test
    void two_gigabytes_are_refused_before_they_come() throws Exception {
        try (var connection = new Socket("127.0.0.1", RestAssured.port)) {
            connection.getOutputStream().write(head(Types.PDF, "Content-Length: 2147483648"));
            byte[] answer = connection.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 413", new String(answer));
        }
        assertKept(0);
    }

    @Test
    void a_body_without_end_is_cut() throws IOException {
        byte[] piece = new byte[1 << 20];
        try (var connection = new Socket("127.0.0.1", RestAssured.port)) {
            connection.setSoTimeout(30_000);
            var out = connection.getOutputStream();
            out.write(head("text/plain", "Transfer-Encoding: chunked"));
            for (int i = 0; i < 70; i++) {
                out.write((Integer.toHexString(piece.length) + "\r\n").getBytes());
                out.write(piece);
                out.write("\r\n".getBytes());
            }
            byte[] answer = connection.getInputStream().readNBytes(12);
            assertTrue(List.of("HTTP/1.1 413", "").contains(new String(answer)), new String(answer));
        } catch (SocketException cut) {
            // The connection was closed while more was sent; what it was answered is lost with it.
            assertKept(0);
        }
        assertKept(0);
        add(clerk(), "SCAN", "a.pdf", Types.PDF, PDF).then().statusCode(201);
    }

    private byte[] head(String type, String length) {
        return ("POST " + files("?kind=SCAN&name=a") + " HTTP/1.1\r\nHost: a\r\nAuthorization: "
                        + Tokens.of("clerk").roles("document-editor").org("BL").bearer()
                        + "\r\nIf-Match: *\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n")
                .getBytes();
    }

    @Test
    void a_secret_document_has_no_content_here() {
        document = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "CONFIDENTIAL"));
        add(clerk(), "SIGNED_COPY", "a.pdf", Types.PDF, PDF)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("content.not-secret"))
                .body("findings[0].citation", equalTo("117/2025/QH15"))
                .body("findings[0].certainty", equalTo("READ"));
        assertKept(0);
        document = issued(with(document("BL", "PLAN", "2022-06-15"), "secrecy", "SECRET"));
        add(clerk(), "SIGNED_COPY", "a.pdf", Types.PDF, PDF).then().statusCode(403);
        clerk().get(files("")).then().statusCode(403);
    }

    @Test
    void nothing_is_added_to_a_void_document() {
        voided(clerk(), "documents", document, "Nhập trùng").then().statusCode(200);
        add(clerk(), "SCAN", "a.pdf", Types.PDF, PDF).then().statusCode(409);
        assertKept(0);
    }

    @Test
    void a_change_names_the_version_from_which_it_is_made() {
        RequestSpecification blind = clerk().contentType(Types.PDF).body(PDF);
        blind.post(files("?kind=SCAN&name=a.pdf")).then().statusCode(428);
        clerk().contentType(Types.PDF)
                .header("If-Match", "\"7\"")
                .body(PDF)
                .post(files("?kind=SCAN&name=a.pdf"))
                .then()
                .statusCode(412);
        assertKept(0);
    }

    @Test
    void the_same_request_again_adds_no_second_file() {
        for (int i = 0; i < 2; i++) {
            clerk().contentType(Types.PDF)
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "one")
                    .body(PDF)
                    .post(files("?kind=SCAN&name=a.pdf"))
                    .then()
                    .statusCode(201);
        }
        assertKept(1);
    }

    @Test
    void of_two_who_add_at_once_from_one_version_one_is_told_to_read_again() throws Exception {
        Callable<Integer> first = () -> status("a.pdf", pdf("Một"));
        Callable<Integer> second = () -> status("b.pdf", pdf("Hai"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(first, second));
            int[] codes = {answers.get(0).get(), answers.get(1).get()};
            Arrays.sort(codes);
            assertEquals(201, codes[0]);
            assertEquals(412, codes[1]);
        }
        assertKept(1);
    }

    private int status(String name, byte[] content) {
        return clerk().contentType(Types.PDF)
                .header("If-Match", "\"0\"")
                .body(content)
                .post(files("?kind=SCAN&name=" + name))
                .statusCode();
    }

    @Test
    void a_name_is_made_harmless() {
        clerk().contentType(Types.PDF)
                .header("If-Match", "*")
                .queryParam("kind", "SCAN")
                .queryParam("name", "../../\u202Efdp.exe\0/bí mật.pdf")
                .body(PDF)
                .post(files(""))
                .then()
                .statusCode(201)
                .body("versions[0].name", equalTo("bí mật.pdf"));
        clerk().contentType(Types.PDF)
                .header("If-Match", "*")
                .body(PDF)
                .post(files(""))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name", "kind"));
    }

    @Test
    void for_others_there_is_no_such_file() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        clerkOfHoanhMo().get(files("/" + id + "/content")).then().statusCode(404);
        clerkOfHoanhMo().get(files("")).then().statusCode(404);
        String other = issued(document("BL", "PLAN", "2022-06-15"));
        clerk().get(ROOT + "/documents/" + other + "/files/" + id).then().statusCode(404);
        clerk().get(ROOT + "/documents/" + other + "/files/" + id + "/content")
                .then()
                .statusCode(404);
        clerk().get(files("/" + UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void files_stand_in_their_places() {
        add(clerk(), "SCAN", "a.pdf", Types.PDF, pdf("Một"), 7).then().statusCode(201);
        add(clerk(), "SCAN", "b.pdf", Types.PDF, pdf("Hai"), 2).then().statusCode(201);
        add(clerk(), "SCAN", "c.pdf", Types.PDF, pdf("Ba"))
                .then()
                .statusCode(201)
                .body("place", equalTo(8));
        clerk().get(files("")).then().body("versions.name.flatten()", contains("b.pdf", "a.pdf", "c.pdf"));
    }

    @Test
    void what_was_done_is_in_the_journal_without_the_names_of_secrets() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        clerk().get(files("/" + id + "/content"));
        Database.run("update document set secrecy = 'CONFIDENTIAL'");
        clerk().get(files("")).then().statusCode(200);
        clerk().get(files("/" + id)).then().statusCode(200);
        provinceClerk()
                .header("If-Match", "*")
                .body(Map.of("reason", "Lộ"))
                .post(files("/" + id + "/void"))
                .then()
                .statusCode(200);
        var lines = Database.column("select action || coalesce(detail::text, '') from journal where subject_id = '"
                + document + "' and action like 'document.file%' order by position");
        assertEquals(5, lines.size());
        org.hamcrest.MatcherAssert.assertThat(lines.get(0), containsString("a.pdf"));
        org.hamcrest.MatcherAssert.assertThat(lines.get(4), not(containsString("Lộ")));
        org.hamcrest.MatcherAssert.assertThat(lines, hasItem(containsString("document.files-read")));
    }

    @Test
    void the_content_of_a_version_can_be_changed_by_nobody() {
        added("SCAN", "a.pdf", Types.PDF, PDF);
        for (String attempt :
                new String[] {"update document_file_chunk set position = 1", "delete from document_file_version"}) {
            try {
                Database.run(attempt);
                throw new AssertionError(attempt);
            } catch (IllegalStateException e) {
                org.hamcrest.MatcherAssert.assertThat(e.getCause().getMessage(), containsString("append-only"));
            }
        }
    }

    @Test
    void the_content_of_a_disposed_document_is_destroyed_with_a_record_and_its_entry_stays() {
        String id = added("SCAN", "a.pdf", Types.PDF, PDF);
        String other = issued(document("BL", "PLAN", "2022-06-15"));
        disposal.destroy(List.of(UUID.fromString(document)), Samples.CLERK);
        Database.run("update document set disposed_on = '2026-01-01' where id = '" + document + "'");
        assertEquals(0, Database.number("select count(*) from document_file_chunk"));
        assertEquals(List.of(document), Database.column("select document from document_content_destruction"));
        clerk().get(files("/" + id + "/content")).then().statusCode(409).body("detail", containsString("destroyed"));
        clerk().get(files("/" + id))
                .then()
                .body("versions[0].name", equalTo("a.pdf"))
                .body("versions[0].reading", equalTo("NONE"));
        add(clerk(), "SCAN", "b.pdf", Types.PDF, pdf("Khác")).then().statusCode(409);
        document = other;
        added("SCAN", "a.pdf", Types.PDF, PDF);
        assertEquals(0, disposal.destroy(List.of(), Samples.CLERK));
    }

    @Test
    void a_limit_entered_by_an_administrator_holds_at_once() {
        Desk.as(Tokens.of("admin").roles("administrator").org("BL"))
                .body(Map.of("from", "2020-01-01", "figure", 0, "document", "01-QC/VPHU", "certainty", "READ"))
                .post(ROOT + "/limits/content.largest-pdf/versions")
                .then()
                .statusCode(200);
        add(clerk(), "SCAN", "a.pdf", Types.PDF, PDF)
                .then()
                .statusCode(415)
                .body("detail", equalTo("Files of the type application/pdf are not taken."));
    }

    private void refused(int status, String name, String type, byte[] content) {
        add(clerk(), "SCAN", name, type, content).then().statusCode(status).body("correlationId", not(nullValue()));
        assertKept(0);
        clerk().get(files("")).then().body("$", empty());
    }

    private static void assertKept(int files) {
        assertEquals(files, Database.number("select count(*) from document_file_version"));
    }

    private String added(String kind, String name, String type, byte[] content) {
        return add(clerk(), kind, name, type, content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response add(RequestSpecification who, String kind, String name, String type, byte[] content) {
        return add(who, kind, name, type, content, null);
    }

    private Response add(
            RequestSpecification who, String kind, String name, String type, byte[] content, Integer place) {
        return who.contentType(type)
                .header("If-Match", "*")
                .queryParam("kind", kind)
                .queryParam("name", name)
                .queryParam("place", place == null ? List.of() : List.of(place))
                .body(content)
                .post(files(""));
    }

    private String files(String below) {
        return ROOT + "/documents/" + document + "/files" + below;
    }
}
