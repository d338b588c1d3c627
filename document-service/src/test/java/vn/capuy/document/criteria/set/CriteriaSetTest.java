package vn.capuy.document.criteria.set;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.criteria.CriteriaWork.SETS;
import static vn.capuy.document.criteria.CriteriaWork.administrator;
import static vn.capuy.document.criteria.CriteriaWork.criterion;
import static vn.capuy.document.criteria.CriteriaWork.indicator;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;
import static vn.capuy.document.criteria.CriteriaWork.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.criteria.CriteriaWork;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CriteriaSetTest {
    @BeforeEach
    void an_organisation() {
        Desk.clear();
    }

    @Test
    void a_district_has_9_criteria_with_30_indicators_and_a_commune_19_criteria() {
        String versions = "find { it.code == '%s' }.versions.find { it.edition == '%s' }.";
        String district = versions.formatted("NRD_DISTRICT", "2021-2025");
        String commune = versions.formatted("NRD_COMMUNE", "2021-2025");
        clerk().get(SETS)
                .then()
                .statusCode(200)
                .body(district + "criteria", equalTo(9))
                .body(district + "indicators", equalTo(30))
                .body(district + "document", equalTo("320/QĐ-TTg"))
                .body(district + "certainty", equalTo("OPEN"))
                .body(commune + "criteria", equalTo(19))
                .body(commune + "indicators", equalTo(57))
                .body(commune + "validFrom", equalTo("2022-03-08"))
                .body(versions.formatted("NRD_COMMUNE", "2016-2020") + "criteria", equalTo(19))
                .body(versions.formatted("NRD_COMMUNE", "2016-2020") + "validUntil", equalTo("2022-03-07"))
                .body(versions.formatted("NRD_DISTRICT", "2016-2020") + "criteria", equalTo(9));
    }

    @Test
    void a_version_is_read_with_its_criteria_indicators_and_known_targets() {
        clerk().get(SETS + "/NRD_COMMUNE/versions/2021-2025")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("criteria", hasSize(19))
                .body("criteria[16].indicators", hasSize(12))
                .body("criteria[10].name", equalTo("Multidimensional poverty"))
                .body("targets.find { it.indicator == '15.1' }.target", equalTo(90))
                .body("targets.find { it.indicator == '10' }", nullValue());
        clerk().header("Accept-Language", "ar")
                .get(SETS + "/NRD_COMMUNE/versions/2021-2025/indicators?limit=1")
                .then()
                .body("items.number", contains("1.1"))
                .body("next", notNullValue());
        assertEquals(
                58,
                clerk().accept("text/csv")
                        .get(SETS + "/NRD_COMMUNE/versions/2021-2025/indicators")
                        .asString()
                        .lines()
                        .count());
        clerk().get(SETS + "/NRD_COMMUNE/versions/1999").then().statusCode(404);
        clerk().get(SETS + "/UNKNOWN").then().statusCode(404);
    }

    @Test
    void a_version_ends_before_its_successor_begins() {
        String set = smallSet();
        String path = SETS + "/" + set + "/versions";
        administrator()
                .body(version("2023", "2023-01-01"))
                .post(path)
                .then()
                .statusCode(409)
                .body("detail", containsString("end it first"));
        administrator()
                .body(Map.of("lastDay", "2022-12-31"))
                .post(path + "/2020/end")
                .then()
                .statusCode(428);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2019-12-31"))
                .post(path + "/2020/end")
                .then()
                .statusCode(400)
                .body("violations.field", contains("lastDay"));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2022-12-31"))
                .post(path + "/2020/end")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2022-11-30"))
                .post(path + "/2020/end")
                .then()
                .statusCode(412);
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("lastDay", "2022-11-30"))
                .post(path + "/2020/end")
                .then()
                .statusCode(409);
        administrator().body(version("2023", "2023-01-01")).post(path).then().statusCode(201);
        administrator()
                .get(SETS + "/" + set + "/history")
                .then()
                .body(
                        "action",
                        contains(
                                "criteria-set.entered",
                                "criteria-set.version-entered",
                                "criteria-set.version-ended",
                                "criteria-set.version-entered"));
    }

    @Test
    void a_void_version_makes_room_for_the_right_one_and_stays_in_the_list() {
        String set = smallSet();
        String path = SETS + "/" + set + "/versions";
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Nhập nhầm quyết định"))
                .post(path + "/2020/void")
                .then()
                .statusCode(200);
        administrator()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Lần nữa"))
                .post(path + "/2020/void")
                .then()
                .statusCode(409);
        administrator().body(version("2020", "2020-01-01")).post(path).then().statusCode(201);
        clerk().get(SETS + "/" + set)
                .then()
                .body("versions", hasSize(2))
                .body("versions.voidReason", hasItems("Nhập nhầm quyết định", null));
    }

    @Test
    void every_fault_of_a_version_is_told_and_nothing_is_entered() {
        String set = smallSet();
        long before = Database.number("select count(*) from criteria_set_version");
        var wrong = with(
                version("2030", "2030-01-01"),
                "criteria",
                List.of(
                        criterion(
                                1,
                                indicator("1.1", "PERCENT", "AT_LEAST", 101),
                                indicator("1.1", "YES_NO", "AT_LEAST", null)),
                        criterion(2, indicator("3.1", "COUNT", "AT_MOST", 2)),
                        criterion(2, indicator("2.1", "YES_NO", "YES", 1))));
        administrator()
                .body(with(wrong, "measuredFrom", "2030-01-02"))
                .post(SETS + "/" + set + "/versions")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "measuredFrom",
                                "criteria[0].indicators[0].target",
                                "criteria[0].indicators[1].number",
                                "criteria[0].indicators[1].comparison",
                                "criteria[1].indicators[0].number",
                                "criteria[1].indicators[0].unitVi",
                                "criteria[2].number",
                                "criteria[2].indicators[0].target"));
        administrator()
                .body(Map.of())
                .post(SETS + "/" + set + "/versions")
                .then()
                .statusCode(400);
        administrator()
                .body(with(CriteriaWork.set("CELLS"), "kinds", List.of("CELL")))
                .post(SETS)
                .then()
                .statusCode(400)
                .body("violations.field", contains("kinds"));
        administrator().body(CriteriaWork.set(set)).post(SETS).then().statusCode(409);
        assertEquals(before, Database.number("select count(*) from criteria_set_version"));
    }

    @Test
    void a_target_stands_once_for_an_area_and_a_day() {
        String set = smallSet();
        String path = SETS + "/" + set + "/versions/2020/targets";
        Map<String, Object> target = Map.of(
                "indicator", "2",
                "area", "QN",
                "holdsFrom", "2021-01-01",
                "target", 40.5,
                "document", "1491/QĐ-UBND",
                "certainty", "GENERAL");
        String id = administrator()
                .body(target)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        administrator().body(target).post(path).then().statusCode(409).body("detail", containsString("void it first"));
        administrator()
                .body(with(with(with(target, "indicator", "9"), "area", "XX"), "target", -1))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("indicator", "area"));
        administrator()
                .body(with(with(target, "indicator", "1.2"), "target", 100.5))
                .post(path)
                .then()
                .statusCode(400)
                .body("violations.field", contains("target"));
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Sai quyết định"))
                .post(SETS + "/NRD_COMMUNE/targets/" + id + "/void")
                .then()
                .statusCode(404);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Sai quyết định"))
                .post(SETS + "/" + set + "/targets/" + id + "/void")
                .then()
                .statusCode(200)
                .body("voided", equalTo(true));
        administrator().body(target).post(path).then().statusCode(201);
    }
}
