package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that have not changed are not counted again, and never taken for those of another question or caller. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FigureTagsTest {
    private static final String TERM = "BL&from=2020-08-01&to=2023-03-31";

    @BeforeEach
    void a_note() {
        Database.empty();
        write("2021-01-01");
    }

    private static RequestSpecification as(String org, String clearance) {
        return as(org, clearance, "en");
    }

    private static RequestSpecification as(String org, String clearance, String language) {
        return given().header(
                        "Authorization",
                        Tokens.of("clerk")
                                .roles("document-editor", "document-reader", "kpi-reader")
                                .org(org)
                                .clearance(clearance)
                                .bearer())
                .header("Accept-Language", language)
                .contentType("application/json");
    }

    private static void write(String day) {
        as("TW", "NONE")
                .body("{\"org\":\"BL\",\"writtenOn\":\"%s\",\"title\":\"Ghi chép ngày %s\",\"pages\":2}"
                        .formatted(day, day))
                .post("/api/note/v1/notes")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse ask(RequestSpecification caller, String query, String tag) {
        return caller.header("If-None-Match", tag)
                .get("/api/note/v1/indicators/values?org=" + query)
                .then();
    }

    private static String tag(String query) {
        return ask(as("BL", "NONE"), query, "\"none\"")
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A tag that is told twice in a row: PostgreSQL's own house-keeping writes too, for which a tag may be too old. */
    private static String steadyTag(String query) {
        String tag = tag(query);
        for (int tries = 0; tries < 20; tries++) {
            String again = tag(query);
            if (again.equals(tag)) {
                return tag;
            }
            tag = again;
        }
        throw new AssertionError("Each answer has another tag");
    }

    @Test
    void the_same_question_a_moment_later_is_answered_without_a_body_until_something_is_written() {
        String tag = steadyTag(TERM);
        for (String has : new String[] {tag, "W/\"other\", " + tag}) {
            String body = ask(as("BL", "NONE"), TERM, has)
                    .statusCode(304)
                    .header("ETag", tag)
                    .extract()
                    .asString();
            assertThat(body, emptyString());
        }
        write("2022-02-02");
        ask(as("BL", "NONE"), TERM, tag)
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("values[0].value", equalTo(2));
    }

    @Test
    void another_scope_clearance_language_or_question_has_another_tag() {
        String tag = tag(TERM);
        ask(as("QN", "NONE"), TERM, tag).statusCode(200);
        ask(as("BL", "TOP_SECRET"), TERM, tag).statusCode(200);
        ask(as("BL", "NONE", "ar"), TERM, tag).statusCode(200);
        ask(as("BL", "NONE"), "BL&from=2020-08-01&to=2023-03-30", tag).statusCode(200);
        ask(as("BL", "NONE"), TERM + "&reach=OWN", tag).statusCode(200);
        // Under today's tree only what stands today can be asked for.
        String province = TERM.replace("BL&", "QN&");
        String tagOfProvince =
                ask(as("QN", "NONE"), province, "\"none\"").extract().header("ETag");
        ask(as("QN", "NONE"), province + "&tree=TODAY", tagOfProvince).statusCode(200);
        ask(as("BL-HM", "NONE"), TERM, tag).statusCode(404);
    }

    @Test
    void a_moment_before_the_last_entry_is_another_question_than_the_present() {
        Instant before = Instant.now();
        write("2022-02-02");
        String then = TERM + "&knownAt=" + before;
        String now = tag(TERM);
        ask(as("BL", "NONE"), then, now).statusCode(200).body("values[0].value", equalTo(1));
        String tagThen = steadyTag(then);
        ask(as("BL", "NONE"), then, tagThen).statusCode(304);
        ask(as("BL", "NONE"), TERM, tagThen).statusCode(200).body("values[0].value", equalTo(2));
    }
}
