package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Figures of regulations are data: an administrator enters a new one with its day and citation. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitsTest {
    private static final String PER_POST = "/limits/planning.persons-per-post";

    @BeforeEach
    void empty() {
        Seed.peopleAndPosts();
    }

    private static ValidatableResponse enter(String from, Object figure) {
        return Api.as("administrator", "TW", "administrator")
                .body("""
                        {"from":"%s","figure":%s,"document":"377-QĐ/TW","article":"Điều 9","certainty":"SECONDARY"}""".formatted(from, figure))
                .post(PER_POST + "/versions")
                .then();
    }

    @Test
    void every_figure_is_named_in_each_language_and_cites_where_it_stands() {
        for (String language : new String[] {"vi", "en", "ar"}) {
            Api.reader("BL")
                    .header("Accept-Language", language)
                    .get("/limits")
                    .then()
                    .statusCode(200)
                    .body("name", hasItem("planning.persons-per-post"))
                    .body("title", everyItem(not(startsWith("limit."))))
                    .body("versions.flatten().document", everyItem(not(equalTo(""))));
        }
    }

    @Test
    void a_new_figure_stands_beside_those_built_in_with_its_day_and_citation() {
        enter("2025-10-08", 2)
                .statusCode(200)
                .body("versions.from", contains("2021-12-27", "2025-10-08"))
                .body("versions[1].figure", equalTo(2))
                .body("versions[1].certainty", equalTo("SECONDARY"))
                .body("versions[1].recordedBy", equalTo("administrator"));
    }

    @Test
    void one_entered_for_the_day_of_one_built_in_takes_its_place_until_it_is_voided() {
        String id = enter("2021-12-27", 4)
                .statusCode(200)
                .body("versions.find { it.id == null }.replaced", equalTo(true))
                .extract()
                .path("versions.find { it.id != null }.id");

        Api.as("administrator", "TW", "administrator")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"Wrongly read\"}")
                .post("/limits/versions/" + id + "/void")
                .then()
                .statusCode(200)
                .body("versions.find { it.id == null }.replaced", equalTo(false))
                .body("versions.find { it.id != null }.voidReason", equalTo("Wrongly read"));
        enter("2021-12-27", 5).statusCode(200);
    }

    @Test
    void a_figure_that_cannot_be_is_refused_and_nothing_is_written() {
        enter("2025-10-08", "2.5").statusCode(400).body("violations.field", contains("figure"));
        enter("2025-10-08", -1).statusCode(400).body("violations.field", contains("figure"));
        enter("2025-10-08", 2).statusCode(200);
        enter("2025-10-08", 3).statusCode(409).body("detail", startsWith("A figure has been entered for this day"));
        Api.as("administrator", "TW", "administrator")
                .body("""
                        {"from":"2025-10-08","figure":1,"document":"1-QĐ/TW","certainty":"OPEN"}""")
                .post("/limits/no-such/versions")
                .then()
                .statusCode(404);
        assertEquals(1, Database.number("select count(*) from limit_version"));
    }

    @Test
    void only_an_administrator_enters_figures_and_readers_see_them() {
        Api.editor("BL").body("""
                        {"from":"2025-10-08","figure":2,"document":"377-QĐ/TW","certainty":"READ"}""").post(PER_POST + "/versions").then().statusCode(403);
        Api.reader("BL").get(PER_POST).then().statusCode(200).body("unit", equalTo("persons"));
    }
}
