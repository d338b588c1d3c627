package vn.capuy.document.content;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.content.Samples.office;
import static vn.capuy.document.content.Samples.pdf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.content.look.FileFormat.Types;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

/** What is not taken in, and why. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FileRefusalsTest extends FileDesk {
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

    private byte[] head(String type, String length) {
        return ("POST " + files("?kind=SCAN&name=a") + " HTTP/1.1\r\nHost: a\r\nAuthorization: "
                        + Tokens.of("clerk").roles("document-editor").org("BL").bearer()
                        + "\r\nIf-Match: *\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n")
                .getBytes();
    }

    private void refused(int status, String name, String type, byte[] content) {
        add(clerk(), "SCAN", name, type, content).then().statusCode(status).body("correlationId", not(nullValue()));
        assertKept(0);
        clerk().get(files("")).then().body("$", empty());
    }
}
