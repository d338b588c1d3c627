package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Ratings of the past, and the figures of a regulation that changes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalImportTest extends AppraisalDesk {
    private static final String COLUMNS = "person,period_kind,period_key,points,rating,decided_by,decided_on";

    @Test
    void ratings_of_the_past_are_recorded_and_not_judged() {
        Api.importing(
                        Api.importer(),
                        "/appraisals",
                        "",
                        COLUMNS,
                        "CB-1,YEAR,2021,55.5,EXCELLENT,BL,2021-12-20",
                        "CB-1,YEAR,2022,91,GOOD,BL,2022-12-20",
                        "CB-1,TERM,2015-2020,88.25,GOOD,BL,2020-07-20",
                        "CB-2,QUARTER,2024-Q4,70,COMPLETED,BL,2025-01-10")
                .statusCode(200)
                .body("written", equalTo(4));
        Api.reader("BL")
                .get("/appraisals?person=CB-1")
                .then()
                .body("items.periodKey", contains("2015-2020", "2021", "2022"))
                .body("items.rating", contains("GOOD", "EXCELLENT", "GOOD"))
                .body("items.state", hasItems("DECIDED"));
        Api.reader("BL").get("/appraisals?rating=COMPLETED").then().body("items.person", contains("CB-2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/appraisals?periodKind=YEAR")
                .then()
                .statusCode(200)
                .body(containsString("Hoàng Thị Hoà"))
                .body(containsString("EXCELLENT"));
        String next =
                Api.reader("BL").get("/appraisals?limit=3").then().extract().path("next");
        Api.reader("BL").get("/appraisals?limit=3&after=" + next).then().body("items", hasSize(1));
    }

    @Test
    void every_faulty_row_of_a_file_is_told_and_nothing_is_written() {
        Api.importing(
                        Api.importer(),
                        "/appraisals",
                        "",
                        COLUMNS,
                        "CB-1,YEAR,2021,55.5,EXCELLENT,BL,2021-12-20",
                        "CB-1,YEAR,2021,60,GOOD,BL,2021-12-20",
                        "NIX,YEAR,2021,60,GOOD,BL,2021-12-20",
                        "CB-1,YEAR,2021-Q1,60,GOOD,BL,2021-12-20",
                        "CB-1,YEAR,2023,100.01,GOOD,BL,2023-12-20",
                        "CB-1,YEAR,2024,60.123,GOOD,BL,2024-12-20",
                        "CB-1,YEAR,2025,60,GOOD,QN-HM,2024-12-20",
                        "CB-1,YEAR,2026,60,GOOD,BL,2999-12-20",
                        "CB-1,YEAR,2019,,GOOD,BL,2019-12-20")
                .statusCode(400)
                .body("violations.row", contains(3, 4, 5, 6, 7, 8, 9, 10));
        assertEquals(0, Database.number("select count(*) from appraisal"));
    }

    @Test
    void a_figure_that_is_entered_anew_measures_from_its_day_on() {
        officers();
        Api.as("administrator", "TW", "administrator")
                .body("""
                        {"from": "2025-04-01", "figure": 85, "document": "1-QĐ/TW", "certainty": "READ"}""")
                .post("/limits/appraisal.good-from/versions")
                .then()
                .statusCode(200);
        String id = appraised("CV-1", "25", "55");
        propose(id, "GOOD", null)
                .statusCode(422)
                .body("findings[0].citation", equalTo("1-QĐ/TW"))
                .body("findings[0].message", containsString("below 85"));
    }
}
