package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was refused is told in the journal, with nothing of what was sent. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusalsTest {
    private static final String NOTES = "/api/note/v1/notes";
    private static final String SECRET = "Hoàng Văn Thử";

    @BeforeEach
    void empty() {
        Database.empty();
    }

    private static RequestSpecification clerk() {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-editor").org("TW").bearer())
                .contentType("application/json");
    }

    private static String note(String org) {
        return "{\"org\":\"%s\",\"writtenOn\":\"2023-01-01\",\"title\":\"%s\",\"pages\":2}".formatted(org, SECRET);
    }

    private static List<String> told() {
        return Database.column("select actor || ' ' || org || ' ' || (detail->>'operation') || ' '"
                + " || (detail->>'problem') || ' ' || coalesce(detail->'fields'->>0, detail->'reasons'->>0)"
                + " from journal where action = 'note.refused' order by position");
    }

    @Test
    void a_wrong_state_and_what_lies_outside_the_scope_are_told_and_the_attempt_leaves_nothing_else() {
        String id = clerk().body(note("BL"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = NOTES + "/" + id + "/void";
        clerk().header("If-Match", "\"0\"")
                .body("{\"reason\":\"x\"}")
                .post(path)
                .then()
                .statusCode(200);
        clerk().header("If-Match", "\"1\"")
                .body("{\"reason\":\"x\"}")
                .post(path)
                .then()
                .statusCode(409);
        clerk().header("Idempotency-Key", "one")
                .body(note("NOWHERE"))
                .post(NOTES)
                .then()
                .statusCode(400);
        assertEquals(
                List.of("clerk TW voidNote wrong-state problem.wrong-state.voided", "clerk TW write invalid-input org"),
                told());
        assertEquals(
                List.of(id, "new"),
                Database.column("select subject_id from journal where action = 'note.refused' order by position"));
        assertEquals(0, Database.number("select count(*) from idempotency"));
        assertEquals(
                0,
                Database.number("select count(*) from journal where action = 'note.refused' and detail::text like '%"
                        + SECRET + "%'"));
        assertEquals(1, Database.number("select count(*) from note"));
    }

    @Test
    void what_is_no_misuse_is_not_told() {
        String id = clerk().body(note("BL"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = NOTES + "/" + id + "/void";
        clerk().body("{\"reason\":\"x\"}").post(path).then().statusCode(428);
        clerk().header("If-Match", "\"7\"")
                .body("{\"reason\":\"x\"}")
                .post(path)
                .then()
                .statusCode(412);
        clerk().header("If-Match", "\"0\"")
                .body("{\"reason\":\"x\"}")
                .post(NOTES + "/00000000-0000-7000-8000-000000000000/void")
                .then()
                .statusCode(404);
        clerk().body("{\"title\":\"\"}").post(NOTES).then().statusCode(400);
        clerk().body("nonsense").post(NOTES).then().statusCode(400);
        given().contentType("application/json")
                .body(note("BL"))
                .post(NOTES)
                .then()
                .statusCode(401);
        assertEquals(List.of(), told());
    }
}
