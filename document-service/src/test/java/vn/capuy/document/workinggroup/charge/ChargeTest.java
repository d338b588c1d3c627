package vn.capuy.document.workinggroup.charge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.importCsv;
import static vn.capuy.document.Desk.importer;
import static vn.capuy.document.workinggroup.Groups.CHARGES;
import static vn.capuy.document.workinggroup.Groups.COMMITTEES;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.charge;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.foundedCommittee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChargeTest {
    private static final Map<String, String> ENDING = Map.of("lastDay", "2021-12-31", "ground", "Phân công lại");

    @BeforeEach
    void nothing_yet() {
        Desk.clear();
    }

    @Test
    void what_a_group_was_founded_to_direct_is_its_first_charge() {
        String group = founded("BL-HM");
        clerk().get(CHARGES + "?workingGroup=" + group)
                .then()
                .statusCode(200)
                .body("items.kind", contains("DIRECTS"))
                .body("items.place", contains("BL-HM"))
                .body("items.from", contains("2020-10-15"));
        clerkOfHoanhMo().get(CHARGES).then().body("items", empty());
    }

    @Test
    void a_group_may_direct_several_places_each_once_at_a_time() {
        String group = founded("BL-HM");
        directs(group, "BL-DV", "2021-01-01").statusCode(201);
        directs(group, "BL-HM", "2021-01-01")
                .statusCode(409)
                .body("detail", equalTo("The group directs this place on some of these days already."));
        String first = chargeOf(group, "BL-HM");
        at(clerk(), 0).body(ENDING).post(CHARGES + "/" + first + "/end").then().statusCode(200);
        directs(group, "BL-HM", "2021-12-31").statusCode(409);
        directs(group, "BL-HM", "2022-01-01").statusCode(201);
    }

    @Test
    void a_charge_has_what_its_kind_asks_for_and_nothing_else() {
        String group = founded("BL-HM");
        clerk().body(Map.of("workingGroup", group, "kind", "UNDER", "place", "BL-DV", "from", "2021-01-01"))
                .post(CHARGES)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("committee", "place"));
        directs(group, "BL-HM-T01", "2021-01-01").statusCode(400).body("violations.field", contains("place"));
        directs(group, "BL-DV", "2020-10-14").statusCode(400).body("violations.field", contains("workingGroup"));
        directs(group, "BL-DV", "2199-01-01").statusCode(400);
        assertEquals(1, Database.number("select count(*) from working_group_charge"));
    }

    @Test
    void a_group_works_under_one_steering_committee_at_a_time() {
        String group = founded("BL-HM");
        String committee = foundedCommittee();
        created(CHARGES, charge(group, "UNDER", "committee", committee, "2020-10-15"));
        clerk().body(charge(group, "UNDER", "committee", foundedCommittee(), "2021-01-01"))
                .post(CHARGES)
                .then()
                .statusCode(409);
        clerk().get(WORKING_GROUPS + "?committee=" + committee).then().body("items.committee", contains(committee));
        clerk().get(WORKING_GROUPS + "/" + group).then().body("committee", equalTo(committee));
        clerk().get(ROOT + "/indicators/GROUP.WORKING/breakdown?org=BL&from=2022-01-01&to=2022-12-31&by=place")
                .then()
                .statusCode(200)
                .body("parts.key", contains("BL-HM"));
        clerk().get(ROOT + "/indicators/GROUP.WORKING/breakdown?org=BL&from=2022-01-01&to=2022-12-31&by=committee")
                .then()
                .statusCode(200)
                .body("parts.value", contains(1));
    }

    @Test
    void groups_at_work_count_the_place_that_they_direct_on_the_day_as_it_was_known() {
        String group = founded("BL-HM");
        founded("BL-HM");
        Instant before = Instant.now();
        directs(group, "BL-DV", "2021-06-01").statusCode(201);
        at(clerk(), 0)
                .body(ENDING)
                .post(CHARGES + "/" + chargeOf(group, "BL-HM") + "/end")
                .then()
                .statusCode(200);
        assertEquals(1, working("2021-12-31", "").getInt("distinctSubjects"));
        assertEquals(2, working("2022-01-01", "").getInt("distinctSubjects"));
        assertEquals(2, working("2022-01-01", "").getInt("value"));
        assertEquals(1, working("2022-01-01", "&knownAt=" + before).getInt("distinctSubjects"));
    }

    @Test
    void the_coverage_tells_communes_without_a_group_and_with_several() {
        String group = founded("BL-HM");
        founded("BL-HM");
        coverage("2022-12-31")
                .body("places", equalTo(2))
                .body("directed", equalTo(1))
                .body("without", equalTo(1));
        places("2022-12-31&state=NONE").body("items.place", contains("BL-DV"));
        places("2022-12-31&state=SEVERAL")
                .body("items.place", contains("BL-HM"))
                .body("items.groups", contains(2));
        coverage("2020-10-14").body("without", equalTo(2));
        directs(group, "BL-DV", "2023-01-01").statusCode(201);
        coverage("2022-12-31").body("directed", equalTo(1));
        coverage("2023-01-01").body("directed", equalTo(2)).body("withSeveral", equalTo(1));
        at(clerk(), 0)
                .body(Map.of("endedOn", "2023-06-30"))
                .post(WORKING_GROUPS + "/" + group + "/end")
                .then()
                .statusCode(200);
        coverage("2023-07-01").body("directed", equalTo(1)).body("withSeveral", equalTo(0));
        coverage("2025-07-01").statusCode(400);
        clerk().get(WORKING_GROUPS + "/coverage").then().statusCode(400);
        assertEquals(
                3,
                clerk().accept("text/csv")
                        .get(WORKING_GROUPS + "/coverage/places?org=BL&onDay=2022-12-31")
                        .asString()
                        .lines()
                        .count());
    }

    @Test
    void who_is_directed_is_told_by_how_many_groups_but_not_by_which() {
        founded("BL-HM");
        clerkOfHoanhMo()
                .get(WORKING_GROUPS + "/coverage/places?org=BL-HM&onDay=2022-12-31")
                .then()
                .statusCode(200)
                .body("items.groups", contains(1))
                .body("items.references", contains(""));
    }

    @Test
    void a_void_charge_counts_nowhere_and_leaves_its_place_free() {
        String group = founded("BL-HM");
        at(clerk(), 0)
                .body(Map.of("reason", "Nhập trùng"))
                .post(CHARGES + "/" + chargeOf(group, "BL-HM") + "/void")
                .then()
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        coverage("2022-12-31").body("directed", equalTo(0));
        directs(group, "BL-HM", "2021-01-01").statusCode(201);
        clerk().get(CHARGES + "?includeVoided=true").then().body("items.state", contains("VOIDED", "HOLDS"));
    }

    @Test
    void charges_of_the_past_come_in_and_every_faulty_row_is_told() {
        String group = founded("BL-HM");
        String reference =
                clerk().get(WORKING_GROUPS + "/" + group).then().extract().path("reference");
        String committee = foundedCommittee();
        String under = clerk().get(ROOT + "/steering-committees/" + committee)
                .then()
                .extract()
                .path("reference");
        String good = ChargeLine.COLUMN_NAMES + """

                BL,%1$s,UNDER,,%2$s,,2020-10-15,,,02-QĐ/HU,
                BL,%1$s,REPORTS,,,MONTH,2021-01-01,2022-12-31,Hết kế hoạch,,
                BL,%1$s,DIRECTS,BL-DV,,,2021-01-01,,,,
                """.formatted(reference, under);
        importCsv(importer(), "working-group-charges/imports?dryRun=true", good)
                .then()
                .statusCode(200)
                .body("written", equalTo(0))
                .body("violations", empty());
        importCsv(importer(), "working-group-charges/imports", good)
                .then()
                .statusCode(200)
                .body("written", equalTo(3));
        importCsv(
                        importer(),
                        "working-group-charges/imports",
                        ChargeLine.COLUMN_NAMES + """

                BL,%1$s,UNDER,,%2$s,,2021-10-15,,,,
                BL,%1$s,REPORTS,,,WEEK,2021-01-01,2022-12-31,,,
                BL,%1$s,DIRECTS,BL-HM-T01,,,2021-01-01,,,,
                BL,NONE,DIRECTS,BL-DV,,,2021-01-01,,,,
                BL,%1$s,DIRECTS,,,MONTH,2021-01-01,,,,
                BL,%1$s,REPORTS,,,QUARTER,2021-01-01,,,,
                BL,%1$s,REPORTS,,,QUARTER,2022-01-01,,,,
                """.formatted(reference, under))
                .then()
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6, 6, 8));
        assertEquals(4, Database.number("select count(*) from working_group_charge"));
    }

    private static ValidatableResponse directs(String group, String place, String from) {
        return clerk().body(charge(group, "DIRECTS", "place", place, from))
                .post(CHARGES)
                .then();
    }

    private static String chargeOf(String group, String place) {
        return clerk().get(CHARGES + "?workingGroup=" + group + "&place=" + place)
                .then()
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse coverage(String day) {
        return clerk().get(WORKING_GROUPS + "/coverage?org=BL&onDay=" + day).then();
    }

    private static ValidatableResponse places(String day) {
        return clerk().get(WORKING_GROUPS + "/coverage/places?org=BL&onDay=" + day)
                .then()
                .statusCode(200);
    }

    private static JsonPath working(String day, String more) {
        return clerk().get(ROOT + "/indicators/values?org=BL&from=2021-01-01&to=" + day + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == 'GROUP.WORKING' }");
    }

    @Test
    void a_group_is_told_under_no_steering_committee_that_was_entered_by_mistake() {
        String group = founded("BL-HM");
        String committee = foundedCommittee();
        created(CHARGES, charge(group, "UNDER", "committee", committee, "2020-10-15"));
        at(clerk(), 0)
                .body(Map.of("reason", "Nhập trùng"))
                .post(COMMITTEES + "/" + committee + "/void")
                .then()
                .statusCode(200);
        clerk().get(WORKING_GROUPS + "/" + group).then().body("committee", equalTo(null));
    }
}
