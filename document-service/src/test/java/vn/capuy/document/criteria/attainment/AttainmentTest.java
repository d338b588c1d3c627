package vn.capuy.document.criteria.attainment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.provinceClerk;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.criteria.CriteriaWork.JUDGEMENTS;
import static vn.capuy.document.criteria.CriteriaWork.SETS;
import static vn.capuy.document.criteria.CriteriaWork.VALUES;
import static vn.capuy.document.criteria.CriteriaWork.administrator;
import static vn.capuy.document.criteria.CriteriaWork.entered;
import static vn.capuy.document.criteria.CriteriaWork.registered;
import static vn.capuy.document.criteria.CriteriaWork.smallSet;
import static vn.capuy.document.criteria.CriteriaWork.takeOver;
import static vn.capuy.document.criteria.CriteriaWork.takingOver;
import static vn.capuy.document.criteria.CriteriaWork.value;
import static vn.capuy.document.criteria.CriteriaWork.verified;
import static vn.capuy.document.criteria.CriteriaWork.verifier;
import static vn.capuy.document.criteria.CriteriaWork.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AttainmentTest {
    private String set;

    @BeforeEach
    void two_communes_work_toward_a_set() {
        Desk.clear();
        set = smallSet();
        registered(set, "BL-HM");
        registered(set, "BL-DV");
    }

    @Test
    void the_latest_verified_value_of_the_day_or_earlier_tells() {
        takeOver(
                set,
                "BL-HM,1.1,2021-06-30,yes",
                "BL-HM,1.2,2021-06-30,79.999999",
                "BL-HM,1.2,2021-12-31,80",
                "BL-HM,1.2,2022-06-30,70");
        entered(value(set, "BL-HM", "1.2", "2021-08-31", 95));
        unit("2021-06-29").body("notMeasured", contains("1.1", "1.2", "2")).body("criteriaAttained", equalTo(0));
        unit("2021-06-30").body("notAttained", contains("1.2")).body("indicatorsAttained", equalTo(1));
        unit("2021-12-30").body("notAttained", contains("1.2"));
        unit("2021-12-31")
                .body("notAttained", empty())
                .body("notMeasured", contains("2"))
                .body("criteriaAttained", equalTo(1))
                .body("criteria", equalTo(2))
                .body("under", equalTo("BL"))
                .body("edition", equalTo("2020"));
        unit("2022-06-30").body("notAttained", contains("1.2"));
        clerk().get(path("?org=BL&onDay=2021-12-31"))
                .then()
                .body("items.unit", contains("BL-DV", "BL-HM"))
                .body("items[0].notMeasured", contains("1.1", "1.2", "2"));
    }

    @Test
    void what_is_not_known_is_left_to_a_person_and_counts_as_he_judges() {
        takeOver(set, "BL-HM,1.1,2021-06-30,yes", "BL-HM,1.2,2021-06-30,90", "BL-HM,2,2021-06-30,35");
        unit("2021-12-31").body("toJudge", contains("2")).body("attained", equalTo(false));
        sheet("2021-12-31")
                .body("criteria[1].indicators[0].state", equalTo("TO_JUDGE"))
                .body(
                        "criteria[1].indicators[0].why",
                        equalTo("35 million VND was measured on 2021-06-30, but no target is known."))
                .body("criteria[1].indicators[0].forecast.outcome", equalTo("NOT_FORECAST"));
        var judgement = new HashMap<String, Object>(Map.of(
                "set", set,
                "indicator", "2",
                "unit", "BL-HM",
                "from", "2021-10-01",
                "outcome", "MET",
                "ground", "Cao hơn bình quân của tỉnh"));
        judgement.put("until", "2021-12-31");
        String id = verifier()
                .body(judgement)
                .post(JUDGEMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        unit("2021-09-30").body("attained", equalTo(false));
        unit("2021-10-01").body("attained", equalTo(true)).body("toJudge", empty());
        unit("2022-01-01").body("attained", equalTo(false));
        sheet("2021-12-31")
                .body("criteria[1].attained", equalTo(true))
                .body("criteria[1].indicators[0].why", equalTo("Judged to be met: Cao hơn bình quân của tỉnh"));
        verifier().body(judgement).post(JUDGEMENTS).then().statusCode(409);
        Instant before = Instant.now();
        verifier()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Xem xét lại"))
                .post(JUDGEMENTS + "/" + id + "/void")
                .then()
                .statusCode(200);
        unit("2021-12-31").body("attained", equalTo(false));
        clerk().get(path("?org=BL-HM&onDay=2021-12-31&knownAt=" + before))
                .then()
                .body("items.attained", contains(true));
    }

    @Test
    void not_applicable_is_judged_where_the_decision_has_a_condition_alone_and_by_another_than_who_measured() {
        Map<String, Object> judgement = Map.of(
                "set", set,
                "indicator", "2",
                "unit", "BL-HM",
                "from", "2021-10-01",
                "outcome", "NOT_APPLICABLE",
                "ground", "Không có sản xuất hàng hoá");
        verifier()
                .body(with(with(judgement, "indicator", "1.1"), "until", "2021-09-30"))
                .post(JUDGEMENTS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("until", "outcome"));
        takeOver(set, "BL-DV,2,2021-06-30,35", "BL-HM,1.1,2021-06-30,yes", "BL-HM,1.2,2021-06-30,90");
        takingOver()
                .body(with(judgement, "unit", "BL-DV"))
                .post(JUDGEMENTS)
                .then()
                .statusCode(403);
        verifier().body(judgement).post(JUDGEMENTS).then().statusCode(201);
        unit("2021-12-31").body("attained", equalTo(true)).body("indicatorsAttained", equalTo(3));
        clerk().get(JUDGEMENTS + "?unit=BL-HM").then().body("items.outcome", contains("NOT_APPLICABLE"));
    }

    @Test
    void the_target_of_the_nearest_area_counts_from_its_day_on() {
        takeOver(set, "BL-HM,2,2021-06-30,35");
        target(null, "2020-01-01", 30);
        target("QN", "2021-07-01", 40);
        target("BL", "2021-10-01", 34);
        state("2021-06-30", "ATTAINED", 30);
        state("2021-07-01", "NOT_ATTAINED", 40);
        state("2021-10-01", "ATTAINED", 34);
        target("TY", "2021-10-01", 99);
        state("2021-12-31", "ATTAINED", 34);
    }

    @Test
    void attainment_is_told_as_it_was_known() {
        takeOver(set, "BL-HM,1.1,2021-06-30,yes", "BL-HM,1.2,2021-06-30,90");
        target(null, "2020-01-01", 30);
        String id = verified(set, "BL-HM", "2", "2021-06-30", 31);
        unit("2021-12-31").body("attained", equalTo(true));
        Instant known = Instant.now();
        clerk().header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(VALUES + "/" + id + "/void")
                .then()
                .statusCode(200);
        verified(set, "BL-HM", "2", "2021-06-30", 29);
        unit("2021-12-31").body("attained", equalTo(false)).body("notAttained", contains("2"));
        clerk().get(path("?org=BL-HM&onDay=2021-12-31&knownAt=" + known)).then().body("items.attained", contains(true));
        clerk().get(path("?org=BL&onDay=2021-12-31&knownAt=2020-01-01T00:00:00Z"))
                .then()
                .body("items", empty());
    }

    @Test
    void the_pace_so_far_tells_when_what_is_missing_would_be_reached() {
        takeOver(
                set,
                "BL-HM,1.1,2021-01-01,yes",
                "BL-HM,1.2,2021-01-01,60",
                "BL-HM,1.2,2021-04-11,65",
                "BL-HM,1.2,2021-07-20,70",
                "BL-HM,2,2021-01-01,30",
                "BL-HM,2,2021-07-20,29");
        sheet("2021-12-31")
                .body("criteria[0].indicators[0].forecast", nullValue())
                .body("criteria[0].indicators[1].state", equalTo("NOT_ATTAINED"))
                .body("criteria[0].indicators[1].forecast.outcome", equalTo("REACHED_ON"))
                .body("criteria[0].indicators[1].forecast.reachedOn", equalTo("2022-02-05"))
                .body("criteria[0].indicators[1].forecast.values", equalTo(3))
                .body("criteria[0].indicators[1].pace", containsString("at that pace, from 2021-07-20 on, 80"))
                .body("reachedOn", nullValue());
        target(null, "2020-01-01", 40);
        sheet("2021-12-31")
                .body("criteria[1].indicators[0].forecast.outcome", equalTo("NOT_AT_THIS_PACE"))
                .body("reachedOn", nullValue())
                .body("inTime", nullValue());
        takeOver(set, "BL-HM,2,2021-12-31,41");
        sheet("2021-12-31").body("reachedOn", equalTo("2022-02-05")).body("inTime", equalTo(true));
        clerk().get(path("/BL-HM?onDay=2021-12-31&values=2"))
                .then()
                .body("criteria[0].indicators[1].forecast.values", equalTo(2));
        clerk().get(path("/BL-HM?onDay=2021-12-31&values=1")).then().statusCode(400);
    }

    @Test
    void a_unit_is_told_within_the_scope_and_while_it_works_toward_the_set() {
        unit("2021-12-31").body("unit", equalTo("BL-HM"));
        clerk().get(path("/BL-HM?onDay=2020-07-31"))
                .then()
                .statusCode(404)
                .body("detail", equalTo("BL-HM does not work toward this set on 2020-07-31."));
        clerkOfHoanhMo().get(path("/BL-DV?onDay=2021-12-31")).then().statusCode(404);
        clerkOfHoanhMo().get(path("?org=BL&onDay=2021-12-31")).then().statusCode(404);
        clerkOfHoanhMo().get(path("?org=BL-HM&onDay=2021-12-31")).then().body("items", hasSize(1));
        // The communes have ended by then.
        provinceClerk().get(path("?org=QN&onDay=2025-07-01")).then().body("items", empty());
        provinceClerk().get(path("?org=QN&onDay=2025-06-30")).then().body("items", hasSize(2));
        clerk().get(path("?org=BL&onDay=2199-01-01")).then().statusCode(400);
        clerk().get(path("?onDay=2021-01-01")).then().statusCode(400);
        clerk().get(SETS + "/UNKNOWN/attainment?org=BL").then().statusCode(404);
        assertEquals(
                3,
                clerk().accept("text/csv")
                        .get(path("?org=BL&onDay=2021-12-31"))
                        .asString()
                        .lines()
                        .count());
        String next = clerk().get(path("?org=BL&onDay=2021-12-31&limit=1"))
                .then()
                .body("items.unit", contains("BL-DV"))
                .extract()
                .path("next");
        clerk().get(path("?org=BL&onDay=2021-12-31&limit=1&after=" + next))
                .then()
                .body("items.unit", contains("BL-HM"));
    }

    @Test
    void the_version_that_is_in_force_on_the_day_is_asked() {
        takeOver(set, "BL-HM,1.1,2021-06-30,yes", "BL-HM,1.2,2021-06-30,90", "BL-HM,2,2021-06-30,50");
        target(null, "2020-01-01", 40);
        administrator()
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", "2021-12-31"))
                .post(SETS + "/" + set + "/versions/2020/end")
                .then()
                .statusCode(200);
        unit("2022-01-01")
                .body("criteria", equalTo(0))
                .body("attained", equalTo(false))
                .body("edition", nullValue());
        administrator()
                .body(version("2022", "2022-01-01"))
                .post(SETS + "/" + set + "/versions")
                .then()
                .statusCode(201);
        unit("2021-12-31").body("attained", equalTo(true)).body("edition", equalTo("2020"));
        unit("2022-01-01").body("edition", equalTo("2022")).body("notMeasured", contains("1.1", "1.2", "2"));
    }

    @Test
    void the_summary_counts_units_and_those_that_have_attained() {
        takeOver(set, "BL-HM,1.1,2021-06-30,yes", "BL-HM,1.2,2021-06-30,90", "BL-HM,2,2021-06-30,50");
        target(null, "2020-01-01", 40);
        clerk().get(path("/summary?org=BL&onDay=2021-12-31"))
                .then()
                .body("units", equalTo(2))
                .body("attained", equalTo(1))
                .body("recognised", equalTo(0));
        clerk().get(path("/summary?org=BL&onDay=2020-01-31")).then().body("units", equalTo(0));
    }

    private ValidatableResponse unit(String day) {
        return clerk().get(path("?org=BL-HM&onDay=" + day))
                .then()
                .statusCode(200)
                .rootPath("items[0]");
    }

    private ValidatableResponse sheet(String day) {
        return clerk().get(path("/BL-HM?onDay=" + day)).then().statusCode(200);
    }

    private void state(String day, String state, int target) {
        sheet(day)
                .body("criteria[1].indicators[0].state", equalTo(state))
                .body("criteria[1].indicators[0].target", equalTo(target));
    }

    private void target(String area, String from, int figure) {
        var target = new HashMap<String, Object>(Map.of(
                "indicator", "2", "holdsFrom", from, "target", figure, "document", "01/QĐ", "certainty", "GENERAL"));
        target.put("area", area);
        administrator()
                .body(target)
                .post(SETS + "/" + set + "/versions/2020/targets")
                .then()
                .statusCode(201);
    }

    private String path(String query) {
        return SETS + "/" + set + "/attainment" + query;
    }
}
