package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AreaPopulationTest {
    private static final String COLUMNS = "area,as_of,measure,source,ethnicity,amount";

    @BeforeEach
    void seed() {
        Seed.organisation();
    }

    static ValidatableResponse enter(String area, String asOf, String measure, String parts) {
        return Api.editor("BL")
                .body("""
                        {"area": "%s", "asOf": "%s", "measure": "%s", "source": "Tổng điều tra dân số và nhà ở 2019",
                         "parts": [%s]}""".formatted(area, asOf, measure, parts))
                .post("/area-populations")
                .then();
    }

    static String part(String ethnicity, String amount) {
        return "{\"ethnicity\": \"%s\", \"amount\": %s}".formatted(ethnicity, amount);
    }

    @Test
    void a_make_up_is_entered_read_listed_and_voided() {
        String id = enter("BL", "2019-04-01", "PERSONS", part("TAY", "750") + "," + part("KINH", "250"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("minorityShare", equalTo(75.0f))
                .body("peoples", equalTo("TAY 750.00, KINH 250.00"))
                .extract()
                .jsonPath()
                .getString("id");
        enter("BL", "2019-04-01", "PERCENT", part("TAY", "100"))
                .statusCode(400)
                .body("violations.field", contains("asOf"));
        Api.reader("BL").get("/area-populations?area=BL").then().body("items", hasSize(1));
        Api.reader("TY").get("/area-populations/" + id).then().statusCode(404);
        Api.reader("BL")
                .accept("text/csv")
                .get("/area-populations")
                .then()
                .body(containsString("Tổng điều tra dân số"));
        Api.editor("BL")
                .body("{\"reason\": \"Sai số liệu\"}")
                .post("/area-populations/" + id + "/void")
                .then()
                .statusCode(428);
        Api.reader("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Sai số liệu\"}")
                .post("/area-populations/" + id + "/void")
                .then()
                .statusCode(403);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Sai số liệu\"}")
                .post("/area-populations/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Sai số liệu"));
        Api.reader("BL").get("/area-populations").then().body("items", hasSize(0));
        enter("BL", "2019-04-01", "PERCENT", part("TAY", "60") + "," + part("DAO", "36.3") + "," + part("KINH", "3.7"))
                .statusCode(201);
        Api.auditor("BL")
                .get("/area-populations/" + id + "/history")
                .then()
                .body("action", contains("population.entered", "population.voided"));
    }

    @Test
    void what_does_not_make_up_a_whole_is_refused_with_every_fault() {
        enter("BL", "2019-04-01", "PERCENT", part("TAY", "60") + "," + part("TAY", "39"))
                .statusCode(400)
                .body("violations.field", contains("parts[1].ethnicity", "parts"));
        enter("BL", "2019-04-01", "PERSONS", part("TAY", "0")).statusCode(400);
        enter("BL", "2019-04-01", "PERSONS", part("TAY", "-1")).statusCode(400);
        enter("TY", "2019-04-01", "PERSONS", part("TAY", "1")).statusCode(400);
        assertEquals(0, Database.number("select count(*) from area_population"));
    }

    @Test
    void make_ups_come_from_a_file_whole_or_not_at_all() {
        Api.importing(
                        Api.importer(),
                        "/area-populations",
                        "",
                        COLUMNS,
                        "BL,2019-04-01,PERSONS,Tổng điều tra 2019,TAY,750",
                        "BL,2019-04-01,PERSONS,Tổng điều tra 2019,KINH,250",
                        "BL-HM,2019-04-01,PERCENT,Tổng điều tra 2019,DAO,100")
                .statusCode(200)
                .body("written", equalTo(3));
        assertEquals(2, Database.number("select count(*) from area_population"));
        Api.importing(
                        Api.importer(),
                        "/area-populations",
                        "?mode=valid-rows",
                        COLUMNS,
                        "BL,2019-04-01,PERSONS,x,TAY,750",
                        "BL-DV,2019-04-01,PERCENT,x,TAY,50",
                        "BL-HM,2021-04-01,PERCENT,x,TAY,50",
                        "BL-HM,2021-04-01,PERSONS,x,KINH,50",
                        "NOWHERE,2021-04-01,PERSONS,x,KINH,50",
                        "BL,2022-04-01,PERSONS,x,KINH,-5",
                        "BL,2023-04-01,PERSONS,x,KINH,5")
                .statusCode(200)
                .body("written", equalTo(1))
                .body("violations.row", hasItem(2))
                .body("violations.row", hasItem(3))
                .body("violations.row", hasItem(5))
                .body("violations.row", hasItem(6))
                .body("violations.row", hasItem(7));
    }
}
