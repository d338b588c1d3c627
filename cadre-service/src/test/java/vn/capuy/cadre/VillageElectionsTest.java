package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VillageElectionsTest {
    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        Api.importing(
                        Api.importer(),
                        "/organisation/units",
                        "",
                        Seed.UNIT_COLUMNS,
                        Seed.unit("BL-HM-T03", "VILLAGE", "BL-HM", "", "1979-06-15"))
                .statusCode(200);
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        Seed.POST_COLUMNS,
                        Seed.post("T03-TR", "BL-HM-T03", "VILLAGE_HEAD", 1))
                .statusCode(200);
        Seed.holdings("CB-1,T01-TR,2020-01-01,", "CB-2,C01-BT,2020-01-01,");
    }

    private static ValidatableResponse villages(String more) {
        return Api.reader("BL")
                .get("/dual-posts?onDay=2023-01-01" + more)
                .then()
                .statusCode(200);
    }

    private static String election(String village, String kind, String day, String state, String elected) {
        return """
                {"village": "%s", "kind": "%s", "heldOn": "%s", "state": "%s", "elected": %s}""".formatted(village, kind, day, state, elected == null ? "null" : '"' + elected + '"');
    }

    private static ValidatableResponse enter(String body) {
        return Api.editor("BL").body(body).post("/dual-posts/elections").then();
    }

    private static ValidatableResponse share(String cell, String village, String from, String to) {
        return Api.editor("BL")
                .body("{\"cell\": \"%s\", \"village\": \"%s\", \"validFrom\": \"%s\", \"validTo\": %s}"
                        .formatted(cell, village, from, to == null ? "null" : '"' + to + '"'))
                .post("/dual-posts/shared-cells")
                .then();
    }

    private static ValidatableResponse coverage(String to) {
        return Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-01-01&to=" + to)
                .then()
                .statusCode(200)
                .root("values.find { it.code == 'DUAL.COVERAGE' }");
    }

    @Test
    void every_village_that_is_not_covered_says_why() {
        Database.run("update person set probationary_on = null, official_on = null where code = 'CB-1'");
        villages("")
                .body("items.village", contains("BL-HM-T01", "BL-HM-T02", "BL-HM-T03"))
                .body("items[0].reasons", contains("DIFFERENT_PERSONS", "HEAD_NOT_PARTY_MEMBER"))
                .body("items[0].because", containsString("Hoàng Văn Hòa is secretary, Hoàng Thị Hoà is head."))
                .body("items[1].reasons", contains("SECRETARY_VACANT", "HEAD_VACANT"))
                .body("items[2].reasons", contains("NO_CELL", "HEAD_VACANT"));
        villages("&reason=NO_CELL").body("items.village", contains("BL-HM-T03"));
        Seed.holdings("CB-3,T02-TR,2020-01-01,", "CB-3,C02-BT,2020-01-01,2023-01-01");
        villages("&covered=true")
                .body("items.village", contains("BL-HM-T02"))
                .body("items[0].reasons", hasSize(0))
                .body("items[0].because", nullValue());
        Api.reader("BL")
                .get("/dual-posts?onDay=2023-01-02&reason=SECRETARY_VACANT")
                .then()
                .body("items.village", contains("BL-HM-T02"));
    }

    @Test
    void a_shared_cell_counts_where_its_secretary_is_the_head() {
        Seed.holdings("CB-2,T03-TR,2022-01-01,");
        coverage("2023-01-01").body("numerator", equalTo(0)).body("denominator", equalTo(3));
        share("BL-HM-C01", "BL-HM-T03", "2022-06-01", "2023-12-31").statusCode(201);
        coverage("2022-05-31").body("numerator", equalTo(0));
        coverage("2022-06-01").body("numerator", equalTo(1));
        coverage("2023-12-31").body("numerator", equalTo(1));
        coverage("2024-01-01").body("numerator", equalTo(0));
        villages("")
                .body("items.find { it.village == 'BL-HM-T03' }.covered", equalTo(true))
                // The village in which it stands has another head.
                .body("items.find { it.village == 'BL-HM-T01' }.reasons", contains("CELL_SHARED", "DIFFERENT_PERSONS"));
        share("BL-HM-C02", "BL-HM-T03", "2023-12-31", null)
                .statusCode(400)
                .body("violations.field", contains("validFrom"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run(
                        "insert into shared_cell select gen_random_uuid(), 'BL-HM-C02', village, '2023-12-31',"
                                + " null, recorded_at, recorded_by, null, null, null, 0 from shared_cell"));
        String id = Database.column("select id from shared_cell").getFirst();
        String before = Instant.now().toString();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/dual-posts/shared-cells/" + id + "/void")
                .then()
                .statusCode(200);
        coverage("2023-01-01").body("numerator", equalTo(0));
        villages("&knownAt=" + before).body("items.find { it.village == 'BL-HM-T03' }.covered", equalTo(true));
        Api.reader("BL").get("/dual-posts/shared-cells").then().body("items", hasSize(0));
        Api.auditor("BL")
                .get("/dual-posts/shared-cells/" + id + "/history")
                .then()
                .body("action", contains("shared-cell.entered", "shared-cell.voided"));
    }

    @Test
    void a_cell_is_shared_by_another_village_than_its_own() {
        share("BL-HM-C01", "BL-HM-T01", "2022-01-01", null).statusCode(400).body("violations.field", contains("cell"));
        share("BL-HM-DU", "BL-HM-C01", "2022-01-01", "2021-01-01")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("cell", "village", "validTo"));
        share("TY", "NOWHERE", "2022-01-01", null)
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("cell", "village"));
        assertEquals(0, Database.number("select count(*) from shared_cell"));
    }

    @Test
    void the_list_and_the_records_of_the_figure_say_what_was_known_at_the_moment() {
        Seed.holdings("CB-3,T02-TR,2020-01-01,", "CB-3,C02-BT,2020-01-01,");
        String before = Instant.now().toString();
        String id = Database.column("select h.id from holding h join post p on p.id = h.post where p.code = 'C02-BT'")
                .getFirst();
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/holdings/" + id + "/void")
                .then()
                .statusCode(200);
        String records = "/indicators/DUAL.COVERAGE/records?org=BL&from=2020-01-01&to=2023-01-01";
        Api.reader("BL").get(records).then().body("items.covered", contains(false, false, false));
        Api.reader("BL").get(records + "&knownAt=" + before).then().body("items.covered", contains(false, true, false));
        villages("&covered=true").body("items", hasSize(0));
        villages("&covered=true&knownAt=" + before).body("items.village", contains("BL-HM-T02"));
        Api.reader("BL").get("/dual-posts?knownAt=2999-01-01T00:00:00Z").then().statusCode(400);
    }

    @Test
    void a_village_names_its_next_elections() {
        villages("")
                .body("items[0].nextHeadElectionOn", nullValue())
                .body("items[0].nextCellElectionOn", nullValue())
                .body("items[0].cellElectionExpected", equalTo(false));
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        "committee,code,starts_on,ends_on",
                        "BL-HM-C01,2020-2023,2020-08-01,",
                        "BL-HM-C02,2020-2023,2020-08-01,2023-02-15")
                .statusCode(200);
        // Two and a half years after it began.
        villages("")
                .body("items[0].nextCellElectionOn", equalTo("2023-01-31"))
                .body("items[0].cellElectionExpected", equalTo(true))
                .body("items[1].nextCellElectionOn", equalTo("2023-02-15"))
                .body("items[1].cellElectionExpected", equalTo(false));
        enter(election("BL-HM-T01", "CELL", "2023-01-01", "PLANNED", null)).statusCode(201);
        enter(election("BL-HM-T01", "HEAD", "2022-12-31", "PLANNED", null)).statusCode(201);
        enter(election("BL-HM-T01", "HEAD", "2023-06-01", "PLANNED", null)).statusCode(201);
        enter(election("BL-HM-T01", "HEAD", "2023-03-01", "PLANNED", null)).statusCode(201);
        enter(election("BL-HM-T01", "HEAD", "2023-02-01", "HELD", "CB-1")).statusCode(201);
        villages("")
                .body("items[0].nextCellElectionOn", equalTo("2023-01-01"))
                .body("items[0].cellElectionExpected", equalTo(false))
                .body("items[0].nextHeadElectionOn", equalTo("2023-03-01"));
        Api.reader("BL")
                .get("/dual-posts/elections?village=BL-HM-T01&kind=HEAD&from=2023-01-01&limit=2")
                .then()
                .statusCode(200)
                .body("items.heldOn", contains("2023-02-01", "2023-03-01"))
                .body("items[0].electedName", equalTo("Hoàng Thị Hoà"))
                .body("next", notNullValue());
        String csv =
                Api.reader("BL").accept("text/csv").get("/dual-posts/elections").asString();
        assertEquals(6, csv.lines().count(), csv);
    }

    @Test
    void an_election_is_entered_in_a_village_of_the_scope_and_is_voided_not_edited() {
        enter(election("BL-HM-DU", "HEAD", "2023-01-01", "PLANNED", "CB-1"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("village", "elected"));
        enter(election("BL-HM-T01", "HEAD", "2999-01-01", "HELD", "CB-9"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("heldOn", "elected"));
        enter(election("NOWHERE", "HEAD", "2023-01-01", "PLANNED", null))
                .statusCode(400)
                .body("violations.field", contains("village"));
        assertEquals(0, Database.number("select count(*) from village_election"));
        String body = election("BL-HM-T01", "HEAD", "2023-01-01", "HELD", "CB-1");
        Api.reader("BL").body(body).post("/dual-posts/elections").then().statusCode(403);
        String id = Api.editor("BL")
                .header("Idempotency-Key", "e-1")
                .body(body)
                .post("/dual-posts/elections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.editor("BL")
                .header("Idempotency-Key", "e-1")
                .body(body)
                .post("/dual-posts/elections")
                .then()
                .statusCode(201)
                .body("id", equalTo(id));
        enter(body).statusCode(409);
        Api.reader("TY").get("/dual-posts/elections/" + id).then().statusCode(404);
        Api.reader("BL")
                .get("/dual-posts/elections/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        String reason = "{\"reason\": \"Nhập nhầm\"}";
        String path = "/dual-posts/elections/" + id + "/void";
        Api.editor("BL").body(reason).post(path).then().statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"3\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(reason)
                .post(path)
                .then()
                .statusCode(200);
        enter(body).statusCode(201);
        Api.auditor("BL")
                .get("/dual-posts/elections/" + id + "/history")
                .then()
                .body("action", contains("village-election.entered", "village-election.voided"));
    }
}
