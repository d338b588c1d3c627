package vn.capuy.document.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;
import static vn.capuy.document.content.Samples.pdf;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;

/** A resolution to which files are added. */
abstract class FileDesk {
    static final byte[] PDF = pdf(Samples.SENTENCE);

    String document;

    @BeforeEach
    void a_resolution() {
        Desk.clear();
        document = issued(document("BL", "RESOLUTION", "2022-06-15"));
    }

    static void assertKept(int files) {
        assertEquals(files, Database.number("select count(*) from document_file_version"));
    }

    String added(String kind, String name, String type, byte[] content) {
        return add(clerk(), kind, name, type, content)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response add(RequestSpecification who, String kind, String name, String type, byte[] content) {
        return add(who, kind, name, type, content, null);
    }

    Response add(RequestSpecification who, String kind, String name, String type, byte[] content, Integer place) {
        return who.contentType(type)
                .header("If-Match", "*")
                .queryParam("kind", kind)
                .queryParam("name", name)
                .queryParam("place", place == null ? List.of() : List.of(place))
                .body(content)
                .post(files(""));
    }

    String files(String below) {
        return ROOT + "/documents/" + document + "/files" + below;
    }
}
