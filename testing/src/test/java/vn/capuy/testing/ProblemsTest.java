package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ProblemsTest {
    private static final String NOTES = "/api/note/v1/notes";

    private static RequestSpecification editor() {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk").roles("document-editor").org("BL").bearer())
                .contentType("application/json");
    }

    @Test
    void without_a_token_nothing_is_answered() {
        given().get(NOTES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:capuy:problem:unauthenticated"))
                .body("title", equalTo("Chưa đăng nhập"));
    }

    @Test
    void a_token_that_ran_out_or_is_meant_for_others_or_is_signed_by_a_stranger_is_refused() {
        Tokens[] refused = {
            Tokens.of("clerk").roles("document-reader").org("BL").expired(),
            Tokens.of("clerk").roles("document-reader").org("BL").audience("others"),
            Tokens.of("clerk").roles("document-reader").org("BL").signedByStranger()
        };
        for (Tokens token : refused) {
            given().header("Authorization", token.bearer())
                    .get(NOTES)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_key_that_the_issuer_changed_is_followed_without_a_restart() {
        editor().get(NOTES).then().statusCode(200);
        TestIssuer.rotate();
        editor().get(NOTES).then().statusCode(200);
    }

    @Test
    void a_role_that_is_missing_is_refused_in_the_callers_language() {
        given().header(
                        "Authorization",
                        Tokens.of("reader").roles("cadre-reader").org("BL").bearer())
                .header("Accept-Language", "ar;q=0.9, en;q=0.5")
                .get(NOTES)
                .then()
                .statusCode(403)
                .header("Content-Language", "ar")
                .body("title", equalTo("غير مسموح"));
    }

    @Test
    void a_method_that_nobody_guarded_is_closed() {
        editor().get(NOTES + "/unguarded").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\",\"pages\":2.9}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\",\"pages\":\"2\"}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":7,\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-13-01\",\"title\":\"a\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"+999999999-01-01\",\"title\":\"a\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01T00:00:00Z\",\"title\":\"a\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":[2023,1,1],\"title\":\"a\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"\",\"title\":\"a\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\",\"pages\":2,\"other\":1}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\",\"title\":\"b\",\"pages\":2}",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\",\"pages\":2} and more",
                "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"a\\u0000b\",\"pages\":2}"
            })
    void a_body_that_is_not_of_the_form_is_refused_and_changes_nothing(String body) {
        long before = Database.number("select count(*) from note");
        editor().body(body)
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("vn.capuy")))
                .body(not(containsString("jackson")));
        assertEquals(before, Database.number("select count(*) from note"));
    }

    @Test
    void a_value_that_no_register_can_hold_is_refused_as_input() {
        for (String day : new String[] {"-999999999-01-01", "+999999999-12-31", "-4713-01-01"}) {
            editor().body("{\"org\":\"BL\",\"writtenOn\":\"" + day + "\",\"title\":\"a\",\"pages\":2}")
                    .post(NOTES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().header(
                        "Authorization",
                        Tokens.of("r").roles("kpi-reader").org("BL").bearer())
                .urlEncodingEnabled(false)
                .get("/api/note/v1/indicators/values?org=B%00L&from=2020-01-01&to=2020-12-31")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void every_fault_of_the_input_is_told() {
        editor().header("Accept-Language", "en")
                .body("{\"org\":\"\",\"title\":\"\",\"pages\":1}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("org"))
                .body("violations.field", hasItem("title"))
                .body("violations.field", hasItem("writtenOn"))
                .body("violations.find { it.field == 'writtenOn' }.message", equalTo("Required."));
    }

    @Test
    void what_is_not_there_or_of_another_kind_is_a_problem_too() {
        editor().get("/api/note/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        editor().get(NOTES + "/" + UUID.randomUUID()).then().statusCode(404).body("type", containsString("not-found"));
        editor().get(NOTES + "/no-uuid").then().statusCode(400);
        editor().delete(NOTES).then().statusCode(405).contentType("application/problem+json");
        editor().contentType("text/plain").body("x").post(NOTES).then().statusCode(415);
        editor().accept("image/png").get(NOTES).then().statusCode(406);
        editor().get(NOTES + "?limit=0").then().statusCode(400).body("violations.field", hasItem("limit"));
        editor().get(NOTES + "?limit=ten").then().statusCode(400);
        editor().get(NOTES + "?after=%24%24").then().statusCode(400);
    }

    @Test
    void the_correlation_id_is_echoed_unless_it_could_break_a_log_line() {
        editor().header("X-Correlation-Id", "abc-1").get(NOTES).then().header("X-Correlation-Id", equalTo("abc-1"));
        editor().header("X-Correlation-Id", "a b\tc")
                .get(NOTES)
                .then()
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
        given().get(NOTES).then().body("correlationId", notNullValue());
    }

    @Test
    void what_the_database_refuses_is_said_in_the_constraints_own_sentence() {
        String body = "{\"org\":\"BL\",\"writtenOn\":\"2023-01-01\",\"title\":\"Trùng tên\",\"pages\":2}";
        editor().body(body).post(NOTES).then().statusCode(201);
        editor().body(body)
                .post(NOTES)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Đã có ghi chú mang tên này."))
                .body(not(containsString("note_title_unique")));
        editor().body(body.replace("Trùng tên", "Không trang").replace("2}", "0}"))
                .post(NOTES)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Mâu thuẫn với dữ liệu đã có."));
    }
}
