package vn.capuy.document.mobilisation.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.mobilisation.Mobilisation.clerk;
import static vn.capuy.document.mobilisation.Mobilisation.model;
import static vn.capuy.document.mobilisation.Mobilisation.registered;
import static vn.capuy.document.mobilisation.Mobilisation.step;
import static vn.capuy.document.mobilisation.Mobilisation.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CriteriaTest {
    private static final String PATH = ROOT + "/mobilisation-criteria";
    private static final Map<String, Object> SET = Map.of(
            "holdsFrom", "2021-10-01",
            "document", "Hướng dẫn số 12-HD/BDVTU",
            "certainty", "READ",
            "criteria",
                    List.of(
                            Map.of("code", "RESULT", "nameVi", "Kết quả", "most", 60, "least", 30),
                            Map.of("code", "CONSENT", "nameVi", "Đồng thuận", "most", 40)));

    @BeforeEach
    void a_register() {
        Desk.clear();
    }

    /** Sets outlive the emptying of the register, for they are brought by a migration. */
    @AfterEach
    void only_the_set_that_was_brought() {
        Database.run("update mobilisation_criteria set voided_at = now(), voided_by = 'test', void_reason = 'test'"
                + " where recorded_by <> 'capuy' and voided_at is null");
    }

    @Test
    void the_four_fields_and_the_criteria_are_told_with_how_well_they_are_known() {
        clerk().get(ROOT + "/mobilisation-fields")
                .then()
                .body("code", contains("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM"));
        clerk().get(PATH)
                .then()
                .body("find { it.recordedBy == 'capuy' }.certainty", equalTo("OPEN"))
                .body("find { it.recordedBy == 'capuy' }.most", equalTo(100.0f))
                .body("find { it.recordedBy == 'capuy' }.criteria", hasSize(5));
    }

    @Test
    void a_survey_is_marked_by_the_set_that_holds_on_its_day() {
        String set =
                admin().body(SET).post(PATH).then().statusCode(201).extract().path("id");
        String id = registered(model("DVK-01"));
        step(clerk(), id, "surveys", survey("2021-10-12")).then().statusCode(400);
        var marked = new HashMap<>(survey("2021-10-12"));
        marked.put(
                "marks",
                List.of(Map.of("criterion", "RESULT", "points", 55), Map.of("criterion", "CONSENT", "points", 35)));
        step(clerk(), id, "surveys", marked).then().statusCode(200).body("steps[0].criteria", equalTo(set));
        step(clerk(), registered(model("DVK-02")), "surveys", survey("2021-09-30"))
                .then()
                .statusCode(200);
        admin().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhầm"))
                .post(PATH + "/" + set + "/void")
                .then()
                .statusCode(409);
    }

    @Test
    void one_set_begins_on_a_day_and_a_wrong_one_is_voided() {
        String set =
                admin().body(SET).post(PATH).then().statusCode(201).extract().path("id");
        admin().body(SET).post(PATH).then().statusCode(409);
        admin().body(Map.of("reason", "Nhầm"))
                .post(PATH + "/" + set + "/void")
                .then()
                .statusCode(428);
        admin().header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhầm"))
                .post(PATH + "/" + set + "/void")
                .then()
                .statusCode(200)
                .body("voidReason", equalTo("Nhầm"));
        admin().body(SET).post(PATH).then().statusCode(201);
    }

    @Test
    void criteria_have_codes_of_their_own_and_no_more_least_than_most_points() {
        admin().body(with(
                        SET,
                        "criteria",
                        List.of(
                                Map.of("code", "A", "nameVi", "Một", "most", 10, "least", 11),
                                Map.of("code", "A", "nameVi", "Hai", "most", 10))))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("criteria[0].least", "criteria[1].code"));
        admin().body(with(SET, "criteria", List.of()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("criteria"));
        clerk().body(SET).post(PATH).then().statusCode(403);
    }

    private static RequestSpecification admin() {
        return Desk.as(Tokens.of("admin").roles("administrator").org("TW"));
    }

    @Test
    void a_name_that_was_left_blank_is_told_in_vietnamese() {
        var set = new HashMap<>(SET);
        set.put(
                "criteria",
                List.of(Map.of("code", "RESULT", "nameVi", "Kết quả", "nameEn", " ", "nameAr", "", "most", 60)));
        admin().body(set).post(PATH).then().statusCode(201).body("criteria.name", contains("Kết quả"));
    }
}
