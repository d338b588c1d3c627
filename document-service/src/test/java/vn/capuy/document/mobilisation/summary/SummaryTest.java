package vn.capuy.document.mobilisation.summary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.SUMMARY;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.clerkOfTienYen;
import static vn.capuy.document.mobilisation.Mobilisation.head;
import static vn.capuy.document.mobilisation.Mobilisation.launched;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.modelOf;
import static vn.capuy.document.mobilisation.Mobilisation.movement;
import static vn.capuy.document.mobilisation.Mobilisation.recognised;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.step;
import static vn.capuy.document.mobilisation.Mobilisation.unitOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

/** Figures and the table of models: what they count, by which day, and that they agree. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SummaryTest {
    private static final String PERIOD = "?org=BL&from=2021-01-01&to=2022-12-31";
    private String replicated;

    /** A recognised model with a replica and two rewards, one that is registered only, one of another unit, one void. */
    @BeforeEach
    void models() {
        Desk.clear();
        replicated = recognised(model("A"));
        registered(with(modelOf("B", "BL-DV-DU", "BL-DV-T01", "2022-02-21"), "origin", replicated));
        registered(with(with(model("C"), "field", "CULTURE_SOCIETY"), "holder", "COLLECTIVE"));
        for (String day : List.of("2022-01-14", "2022-12-31")) {
            step(
                            head(),
                            replicated,
                            "rewards",
                            Map.of(
                                    "on",
                                    day,
                                    "form",
                                    "PRAISE",
                                    "level",
                                    "DISTRICT",
                                    "body",
                                    "BL",
                                    "document",
                                    "112-QĐ/HU"))
                    .then()
                    .statusCode(200);
        }
        String wrong = registered(model("D"));
        step(clerk(), wrong, "void", Map.of("reason", "Trùng")).then().statusCode(200);
    }

    @Test
    void the_table_counts_each_step_by_its_own_day_by_field_and_unit() {
        clerk().get(SUMMARY + PERIOD)
                .then()
                .statusCode(200)
                .body("fields.field", contains("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM"))
                .body(
                        "total",
                        equalTo(Map.of(
                                "registered", 3, "surveyed", 1, "recognised", 1, "replicated", 1, "rewarded", 2)))
                .body("fields[0].counts.registered", equalTo(2))
                .body("fields[2].counts.registered", equalTo(0))
                .body("units.unit", contains("BL-DV", "BL-HM"))
                .body("units[1].total.rewarded", equalTo(2))
                .body("units[0].total.registered", equalTo(1));
        clerk().get(SUMMARY + "?org=BL&from=2021-02-18&to=2021-10-12")
                .then()
                .body(
                        "total",
                        equalTo(Map.of(
                                "registered", 2, "surveyed", 1, "recognised", 0, "replicated", 0, "rewarded", 0)));
        Desk.clerkOfHoanhMo()
                .get(SUMMARY + "?org=BL-HM&from=2021-01-01&to=2022-12-31")
                .then()
                .body("total.registered", equalTo(2))
                .body("units.unit", contains("BL-HM-DU"));
    }

    @Test
    void the_figures_agree_with_the_table_and_lead_to_their_records() {
        JsonPath values = clerk().get(ROOT + "/indicators/values" + PERIOD)
                .then()
                .extract()
                .jsonPath();
        assertEquals(3, values.getInt("values.find { it.code == 'MOB.REGISTERED' }.value"));
        assertEquals(1, values.getInt("values.find { it.code == 'MOB.RECOGNISED' }.value"));
        assertEquals(1, values.getInt("values.find { it.code == 'MOB.REPLICATED' }.value"));
        assertEquals(2, values.getInt("values.find { it.code == 'MOB.REWARDED' }.value"));
        assertEquals(1, values.getInt("values.find { it.code == 'MOB.REWARDED' }.distinctSubjects"));
        for (String column : List.of("registered", "recognised", "replicated", "rewarded")) {
            String href = clerk().get(SUMMARY + PERIOD).then().extract().path("recordsHref." + column);
            int counted = clerk().get(SUMMARY + PERIOD).then().extract().path("total." + column);
            clerk().urlEncodingEnabled(false).get(href).then().statusCode(200).body("items", hasSize(counted));
        }
        clerk().get(ROOT + "/indicators/MOB.RECOGNISED/breakdown" + PERIOD + "&by=level,holder")
                .then()
                .body("parts.find { it.key == 'DISTRICT/COLLECTIVE' }.value", equalTo(1))
                .body("parts.find { it.key == 'PROVINCE/COLLECTIVE' }.value", equalTo(0));
        clerk().get(ROOT + "/indicators/MOB.REGISTERED/series" + PERIOD + "&by=year")
                .then()
                .body("points.value", contains(2, 1));
    }

    @Test
    void a_figure_and_the_table_are_told_as_they_were_known() {
        String before = Instant.now().toString();
        String last = clerk().get(ROOT + "/mobilisation-models/" + replicated)
                .then()
                .extract()
                .path("steps[-1].id");
        step(head(), replicated, "steps/" + last + "/void", Map.of("reason", "Nhầm"))
                .then()
                .statusCode(200);
        clerk().get(SUMMARY + PERIOD).then().body("total.rewarded", equalTo(1));
        clerk().get(SUMMARY + PERIOD + "&knownAt=" + before).then().body("total.rewarded", equalTo(2));
        clerk().get(ROOT + "/indicators/values" + PERIOD + "&knownAt=" + before)
                .then()
                .body("values.find { it.code == 'MOB.REWARDED' }.value", equalTo(2));
    }

    @Test
    void of_a_movement_its_own_models_count_alone() {
        String id = launched(movement("TD-01"));
        unitOf(id, "BL-HM-DU");
        registered(with(with(model("E"), "movement", id), "registeredOn", "2021-03-01"));
        clerk().get(SUMMARY + PERIOD + "&movement=" + id)
                .then()
                .body("total.registered", equalTo(1))
                .body("movementTitle", containsString("Dân vận khéo"));
        clerk().get(SUMMARY + PERIOD + "&movement=" + java.util.UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_table_comes_as_a_spreadsheet_and_on_paper_in_three_languages() {
        for (String language : List.of("vi", "en", "ar")) {
            byte[] pdf = clerk().header("Accept-Language", language)
                    .accept("application/pdf")
                    .get(SUMMARY + PERIOD)
                    .then()
                    .statusCode(200)
                    .header("Content-Type", startsWith("application/pdf"))
                    .extract()
                    .asByteArray();
            assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
            byte[] xlsx = clerk().header("Accept-Language", language)
                    .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .get(SUMMARY + PERIOD)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertEquals("PK", new String(xlsx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @Test
    void what_cannot_be_asked_is_told() {
        clerk().get(SUMMARY + "?org=BL&from=2022-01-01&to=2021-01-01").then().statusCode(400);
        clerk().get(SUMMARY + "?org=BL&from=1800-01-01&to=2021-01-01").then().statusCode(400);
        clerk().get(SUMMARY + PERIOD + "&knownAt=2199-01-01T00:00:00Z").then().statusCode(400);
        clerk().get(SUMMARY).then().statusCode(400);
        clerkOfTienYen().get(SUMMARY + PERIOD).then().statusCode(404);
    }
}
