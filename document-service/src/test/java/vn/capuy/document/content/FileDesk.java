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

    Response add(
            RequestSpecification who, String kind, String name, String type, byte[] content, Integer place) {
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
