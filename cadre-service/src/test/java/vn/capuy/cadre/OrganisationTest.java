package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OrganisationTest {
    private static final String EVENT_COLUMNS =
            "event,kind,on,basis,unit,parent,successor,share,name_vi,name_en,name_ar";

    /** What has to happen for BL to end: its commune goes over to QN-HM, everything else is moved or ended. */
    private static final String[] REORGANISATION = {
        EVENT_COLUMNS,
        "E1,MERGED,2025-07-01,NQ 1679,BL-HM,,QN-HM,ALL,,,",
        "E1,MERGED,2025-07-01,NQ 1679,BL-DV,,QN-HM,ALL,,,",
        "E1,MERGED,2025-07-01,NQ 1679,BL-HM-DU,,QN-HM-DU,ALL,,,",
        "E1,MOVED,2025-07-01,NQ 1679,BL-HM-T01,QN-HM,,,,,",
        "E1,MOVED,2025-07-01,NQ 1679,BL-HM-T02,QN-HM,,,,,",
        "E1,MOVED,2025-07-01,NQ 1679,BL-HM-C01,QN-HM-DU,,,,,",
        "E1,MOVED,2025-07-01,NQ 1679,BL-HM-C02,QN-HM-DU,,,,,",
        "E1,ENDED,2025-07-01,NQ 1679,BL-BTC,,,,,,",
        "E1,ENDED,2025-07-01,NQ 1679,BL,,,,,,"
    };

    @BeforeEach
    void seed() {
        Seed.organisation();
    }

    @Test
    void units_are_told_to_the_other_services_parents_first_and_whole() {
        List<String> told = Api.as("service", "TW", "feed-reader")
                .get("/feed?lastEventId=0")
                .then()
                .statusCode(200)
                .body("[0].type", equalTo("vn.capuy.organisation.unit"))
                .body("find { it.subject == 'BL-HM-C01' }.data.placements[0].parent", equalTo("BL-HM-DU"))
                .body("find { it.subject == 'BL-HM-C01' }.data.standsIn", equalTo("BL-HM-T01"))
                .extract()
                .jsonPath()
                .getList("subject");
        assertEquals(14, told.size());
        assertEquals("TW", told.getFirst());
        Set<String> before = new HashSet<>();
        for (String code : told) {
            before.add(code);
            String parent = code.equals("TW")
                    ? code
                    : Database.column("select parent from org_placement where unit = '" + code + "'")
                            .getFirst();
            assertTrue(before.contains(parent), code + " before " + parent);
        }
    }

    @Test
    void a_dry_run_writes_nothing_and_every_faulty_row_is_told() {
        long units = Database.number("select count(*) from org_unit");
        String[] lines = {
            Seed.UNIT_COLUMNS,
            Seed.unit("BL-VN", "COMMUNE", "BL", "", "1963-12-16"),
            Seed.unit("BL", "COMMUNE", "BL", "", "1963-12-16"),
            Seed.unit("bl-x", "COMMUNE", "BL", "", "1963-12-16"),
            Seed.unit("BL-Y", "COMMUNE", "NOWHERE", "", "1963-12-16"),
            Seed.unit("BL-Z", "HAMLET", "BL", "", "1963-13-16"),
            Seed.unit("BL-C", "CELL", "BL", "BL-HM", "1999-05-19"),
            Seed.unit("ROOT", "CENTRAL_COMMITTEE", "", "", "1930-02-03"),
            Seed.unit("BL-OLD", "COMMUNE", "BL", "", "1950-01-01"),
            Seed.unit("BL-R1", "COMMUNE", "BL-R2", "", "1990-01-01"),
            Seed.unit("BL-R2", "COMMUNE", "BL-R1", "", "1990-01-01")
        };
        Api.importing(Api.importer(), "/organisation/units", "?dryRun=true", lines)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(10))
                .body("written", equalTo(0))
                .body("faultyRows", equalTo(9))
                .body("violations.row", contains(3, 4, 5, 6, 6, 7, 8, 9, 10, 11));
        Api.importing(Api.importer(), "/organisation/units", "", lines)
                .statusCode(400)
                .body("type", equalTo("urn:capuy:problem:import-refused"))
                .body("violations", hasSize(10));
        assertEquals(units, Database.number("select count(*) from org_unit"));
        Api.importing(Api.importer(), "/organisation/units", "?mode=valid-rows", lines)
                .statusCode(200)
                .body("written", equalTo(1));
        assertEquals(units + 1, Database.number("select count(*) from org_unit"));
    }

    @Test
    void a_caller_establishes_units_within_his_scope_only() {
        String body = """
                {"code": "BL-HM-T03", "kind": "VILLAGE", "parent": "BL-HM", "establishedOn": "2022-01-01",
                 "name": {"vi": "Thôn Nà Pò", "en": "Na Po Village", "ar": "قرية نا بو"}}""";
        Api.editor("TY")
                .body(body)
                .post("/organisation/units")
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"));
        Api.reader("BL").body(body).post("/organisation/units").then().statusCode(403);
        Api.editor("BL")
                .body(body)
                .post("/organisation/units")
                .then()
                .statusCode(201)
                .header("Location", containsString("/organisation/units/BL-HM-T03"))
                .body("name", equalTo("Na Po Village"))
                .body("parent", equalTo("BL-HM"));
        Api.reader("BL")
                .header("Accept-Language", "ar")
                .get("/organisation/units/BL-HM-T03")
                .then()
                .statusCode(200);
        Api.reader("BL")
                .get("/organisation/units/BL-HM-T03?onDay=2021-12-31")
                .then()
                .statusCode(404);
        Api.reader("TY").get("/organisation/units/BL-HM-T03").then().statusCode(404);
        Api.as("nobody", "BL").get("/organisation/units/BL-HM-T03").then().statusCode(403);
    }

    @Test
    void an_event_takes_effect_as_a_whole_and_history_stays_readable() {
        // Positions go on from whatever was told before this test.
        String before = Api.as("service", "TW", "feed-reader")
                .get("/feed?lastEventId=0")
                .then()
                .extract()
                .path("[-1].id");
        Api.importing(Api.importer(), "/organisation/events", "", REORGANISATION)
                .statusCode(200)
                .body("written", equalTo(9));
        Api.reader("QN")
                .get("/organisation/units/BL-HM-T01?onDay=2025-06-30")
                .then()
                .statusCode(200)
                .body("parent", equalTo("BL-HM"));
        Api.reader("QN")
                .get("/organisation/units/BL-HM-T01?onDay=2025-07-01")
                .then()
                .body("parent", equalTo("QN-HM"));
        Api.reader("QN")
                .get("/organisation/units/QN-HM")
                .then()
                .statusCode(200)
                .body("children", equalTo(3))
                .body("predecessors.unit", contains("BL-DV", "BL-HM"))
                .body("predecessors[0].share", equalTo("ALL"))
                .body("predecessors[0].basis", equalTo("NQ 1679"));
        Api.reader("QN").get("/organisation/units/BL-HM").then().body("successors.unit", contains("QN-HM"));
        Api.reader("QN")
                .get("/organisation/units?parent=BL&onDay=2025-07-01")
                .then()
                .body("items", hasSize(0));
        Api.reader("QN")
                .get("/organisation/units?parent=BL&onDay=2025-06-30")
                .then()
                .body("items", hasSize(3));
        Api.reader("QN")
                .get("/organisation/events?unit=QN-HM")
                .then()
                .body("items", hasSize(1))
                .body("items[0].parts", equalTo(9));
        // The other services hear of all units that changed, each as it now is.
        Api.as("service", "TW", "feed-reader")
                .get("/feed?lastEventId=" + before)
                .then()
                .body("", hasSize(12))
                .body(
                        "findAll { it.type == 'vn.capuy.organisation.succession' }.subject",
                        contains("BL-HM/QN-HM", "BL-DV/QN-HM", "BL-HM-DU/QN-HM-DU"))
                .body("[11].data.share", equalTo("ALL"))
                .body("find { it.subject == 'BL' }.data.endedOn", equalTo("2025-07-01"))
                .body("find { it.subject == 'BL-HM-T01' }.data.placements.parent", contains("BL-HM", "QN-HM"));
    }

    @Test
    void what_would_be_left_hanging_is_listed_and_nothing_is_written() {
        String[] without = java.util.Arrays.stream(REORGANISATION)
                .filter(line -> !line.contains("BL-HM-T02") && !line.contains("BL-BTC"))
                .toArray(String[]::new);
        Api.importing(Api.importer(), "/organisation/events", "", without)
                .statusCode(400)
                .body("violations", hasSize(2))
                .body("violations.find { it.value == 'BL' }.message", containsString("BL-BTC"))
                .body("violations.find { it.value == 'BL-HM' }.message", containsString("BL-HM-T02"));
        assertEquals(0, Database.number("select count(*) from org_event"));
        assertEquals(0, Database.number("select count(*) from org_unit where ended_on is not null"));
        Api.editor("BL")
                .body("""
                        {"code": "X", "onDate": "2024-01-01", "parts": [{"kind": "ENDED", "unit": "BL-HM-T01"}]}""")
                .post("/organisation/events")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("parts[0].unit"))
                .body("violations[0].message", containsString("BL-HM-C01"));
    }

    @Test
    void a_unit_is_renamed_from_a_day_on() {
        Api.editor("BL")
                .body("""
                        {"code": "D1", "onDate": "2022-03-01", "basis": "NQ 5", "parts": [
                          {"kind": "RENAMED", "unit": "BL-DV", "name": {"vi": "Xã Mới", "en": "New", "ar": "جديد"}}]}""")
                .post("/organisation/events")
                .then()
                .statusCode(201)
                .body("parts[0].nameVi", equalTo("Xã Mới"))
                .header("Location", containsString("/organisation/events/"));
        Api.reader("BL")
                .get("/organisation/units/BL-DV?onDay=2022-02-28")
                .then()
                .body("name", equalTo("Unit BL-DV"));
        Api.reader("BL")
                .get("/organisation/units/BL-DV?onDay=2022-03-01")
                .then()
                .body("name", equalTo("New"));
        Api.reader("BL").get("/organisation/units/BL-DV").then().body("names", hasSize(2));
    }

    @Test
    void parts_that_contradict_each_other_are_refused() {
        Api.importing(
                        Api.importer(),
                        "/organisation/events",
                        "?dryRun=true",
                        EVENT_COLUMNS,
                        "A,MERGED,2025-07-01,,BL-DV,,BL-HM,1/2,,,",
                        "B,SPLIT,2025-07-01,,BL-BTC,,BL-HM,2/5,,,",
                        "B,SPLIT,2025-07-01,,BL-BTC,,BL,2/5,,,",
                        "C,MOVED,2025-07-01,,BL-HM,BL-HM-DU,,,,,",
                        "C,ENDED,2025-07-02,,BL-HM,,,,,,",
                        "D,MOVED,2025-07-01,,NOWHERE,BL,,,,,",
                        "E,MERGED,2025-07-01,,TY,,NOWHERE,ALL,,,",
                        "F,RENAMED,2025-07-01,,TY,,,,,,")
                .statusCode(200)
                .body("faultyRows", equalTo(8))
                .body("violations.column", hasItem("share"))
                .body("violations.column", hasItem("on"));
    }

    @Test
    void the_list_is_paged_and_exported_whole() {
        var first = Api.reader("QN")
                .get("/organisation/units?limit=6")
                .then()
                .statusCode(200)
                .body("items", hasSize(6));
        String next = first.extract().jsonPath().getString("next");
        assertTrue(first.extract().header("Link").contains("rel=\"next\""));
        Api.reader("QN")
                .queryParam("limit", 20)
                .queryParam("after", next)
                .get("/organisation/units")
                .then()
                .body("items", hasSize(7))
                .body("next", nullValue());
        Api.reader("QN")
                .accept("text/csv")
                .get("/organisation/units?kind=VILLAGE")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("code,kind,name"))
                .body(containsString("BL-HM-T02,VILLAGE,Unit BL-HM-T02"));
        Api.reader("QN").accept("*/*").get("/organisation/units").then().contentType("application/json");
    }

    @Test
    void terms_are_entered_one_at_a_time_and_told() {
        String columns = "committee,code,starts_on,ends_on";
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        columns,
                        "BL,2015-2020,2015-07-25,2020-07-31",
                        "BL,2020-2025,2020-08-01,",
                        "QN,2020-2025,2020-09-28,")
                .statusCode(200)
                .body("written", equalTo(3));
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        columns,
                        "BL,2021-2026,2021-08-01,",
                        "BL,2015-2020,2014-01-01,2014-02-01",
                        "BL-HM,2020-2025,2020-08-01,",
                        "TY,2020,2020-08-01,",
                        "TY,2020-2025,2020-08-01,2019-01-01")
                .statusCode(400)
                .body("violations.row", contains(2, 3, 4, 5, 6));
        Api.editor("BL")
                .body("{\"endsOn\": \"2025-06-30\"}")
                .post("/terms/BL/2020-2025/end")
                .then()
                .statusCode(200);
        Api.editor("BL")
                .body("{\"endsOn\": \"2025-06-30\"}")
                .post("/terms/BL/2020-2025/end")
                .then()
                .statusCode(409);
        Api.reader("BL").get("/terms").then().body("items.code", contains("2015-2020", "2020-2025"));
        Api.reader("TY").get("/terms/BL/2020-2025").then().statusCode(404);
        Api.as("service", "TW", "feed-reader")
                .get("/feed?lastEventId=0")
                .then()
                .body("findAll { it.type == 'vn.capuy.organisation.term' }", hasSize(4))
                .body("subject", hasItem("BL/2020-2025"));
    }
}
