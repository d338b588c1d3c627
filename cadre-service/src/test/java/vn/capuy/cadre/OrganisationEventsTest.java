package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** What an organisation event may do, and when it is refused. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OrganisationEventsTest {
    private static final String NEW_COMMUNE = """
            {"kind": "ESTABLISHED", "unit": "BL-VN", "unitKind": "COMMUNE", "parent": "BL",
             "name": {"vi": "Xã Vô Ngại", "en": "Vo Ngai Commune", "ar": "بلدة فو نغاي"}}""";
    private static final String DV_INTO_VN =
            "{\"kind\": \"MERGED\", \"unit\": \"BL-DV\", \"successor\": \"BL-VN\", \"share\": \"ALL\"}";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static ValidatableResponse event(String code, String day, String... parts) {
        return send(code, day, "", parts).then();
    }

    private static ValidatableResponse closing(String code, String day, String... parts) {
        return send(code, day, "\"closesPosts\": true,", parts).then();
    }

    private static Response send(String code, String day, String more, String... parts) {
        return Api.editor("QN")
                .body("{\"code\": \"%s\", \"onDate\": \"%s\", %s \"parts\": [%s]}"
                        .formatted(code, day, more, String.join(",", parts)))
                .post("/organisation/events");
    }

    private static String moved(String unit, String parent) {
        return "{\"kind\": \"MOVED\", \"unit\": \"%s\", \"parent\": \"%s\"}".formatted(unit, parent);
    }

    private static String ended(String unit) {
        return "{\"kind\": \"ENDED\", \"unit\": \"%s\"}".formatted(unit);
    }

    private static String split(String unit, String successor, String share) {
        return "{\"kind\": \"SPLIT\", \"unit\": \"%s\", \"successor\": \"%s\", \"share\": \"%s\"}"
                .formatted(unit, successor, share);
    }

    private static String renamed(String unit) {
        return "{\"kind\": \"RENAMED\", \"unit\": \"%s\", \"name\": {\"vi\": \"Mới\", \"en\": \"New\", \"ar\": \"جديد\"}}"
                .formatted(unit);
    }

    @Test
    void one_event_establishes_a_unit_and_merges_another_into_it() {
        event("E", "2024-01-01", DV_INTO_VN, NEW_COMMUNE)
                .statusCode(201)
                .body("successions[0].predecessor", equalTo("BL-DV"))
                .body("successions[0].predecessorName", equalTo("Unit BL-DV"))
                .body("successions[0].successorName", equalTo("Vo Ngai Commune"))
                .body("successions[0].share", equalTo("ALL"));
        Api.reader("BL")
                .get("/organisation/units/BL-VN?onDay=2023-12-31")
                .then()
                .statusCode(404);
        Api.reader("BL")
                .get("/organisation/units/BL-VN?onDay=2024-01-01")
                .then()
                .statusCode(200)
                .body("predecessors.unit", contains("BL-DV"))
                .body("establishedOn", equalTo("2024-01-01"));
        Api.reader("BL").get("/organisation/units/BL-DV").then().body("endedOn", equalTo("2024-01-01"));
        Api.reader("TY").get("/organisation/units/BL-DV/successors").then().statusCode(404);
        Api.reader("BL")
                .get("/organisation/units/BL-DV/predecessors")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        Api.reader("BL")
                .get("/organisation/units/BL-DV/predecessors?onDay=2024-01-01")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_established_wrongly_is_told_whole_and_nothing_is_written() {
        event("E", "2024-01-01", NEW_COMMUNE, NEW_COMMUNE, "{\"kind\": \"ESTABLISHED\", \"unit\": \"BL-X\"}")
                .statusCode(400)
                .body("violations.field", contains("parts[2].parent", "parts[2].name", "parts[2].unitKind"));
        event("E", "2024-01-01", NEW_COMMUNE, NEW_COMMUNE)
                .statusCode(400)
                .body("violations.field", hasItems("parts[1].kind", "parts[1].unit"));
        event("E", "2024-01-01", NEW_COMMUNE.replace("BL-VN", "BL-HM"), NEW_COMMUNE.replace("BL-VN", "bl vn"))
                .statusCode(400)
                .body("violations.field", contains("parts[0].unit", "parts[1].unit"));
        event("E", "2024-01-01", NEW_COMMUNE, renamed("BL-VN")).statusCode(400);
        event("E", "2024-01-01", NEW_COMMUNE.replace("\"BL\"", "\"QN-HM\"")).statusCode(400);
        assertEquals(14, Database.number("select count(*) from org_unit"));
        assertEquals(0, Database.number("select count(*) from org_event"));
    }

    @Test
    void nothing_happens_to_a_unit_on_the_day_of_its_establishment_and_anything_from_the_next() {
        event("E", "2025-07-01", renamed("QN-HM")).statusCode(400).body("violations.field", contains("parts[0].unit"));
        event("E", "2025-07-02", renamed("QN-HM")).statusCode(201);
        event("F", "2024-01-01", NEW_COMMUNE).statusCode(201);
        event("G", "2024-01-01", renamed("BL-VN")).statusCode(400);
        // A successor must be there on the day itself, which is soon enough.
        event("H", "2025-06-30", "{\"kind\":\"MERGED\",\"unit\":\"BL-DV\",\"successor\":\"QN-HM\",\"share\":\"ALL\"}")
                .statusCode(400)
                .body("violations.field", contains("parts[0].successor"));
        event("H", "2025-07-01", "{\"kind\":\"MERGED\",\"unit\":\"BL-DV\",\"successor\":\"QN-HM\",\"share\":\"ALL\"}")
                .statusCode(201);
    }

    @Test
    void two_events_of_one_day_may_not_concern_one_unit_nor_may_history_be_overtaken() {
        event("E", "2024-01-01", renamed("BL-DV")).statusCode(201);
        event("F", "2024-01-01", renamed("BL-HM")).statusCode(201);
        event("G", "2024-01-01", moved("BL-DV", "TY")).statusCode(400);
        event("G", "2023-12-31", moved("BL-DV", "TY")).statusCode(400);
        event("G", "2024-01-02", moved("BL-DV", "TY")).statusCode(201);
        event("X", "-999999999-01-01", renamed("BL-DV")).statusCode(400).body("violations.field", contains("onDate"));
        event("X", "+999999999-12-31", renamed("BL-DV")).statusCode(400).body("violations.field", contains("onDate"));
        event("E", "2024-03-01", renamed("BL-DV")).statusCode(400).body("violations.field", contains("code"));
    }

    @Test
    void no_unit_comes_to_stand_below_itself_on_that_day_or_a_later_one() {
        event("E", "2024-01-01", moved("BL-HM", "BL-HM-DU"))
                .statusCode(400)
                .body("violations.field", contains("parts[0].parent"));
        event("E", "2024-01-01", moved("BL-HM", "BL-HM")).statusCode(400);
        event("E", "2024-01-01", moved("BL-HM", "BL-DV"), moved("BL-DV", "BL-HM"))
                .statusCode(400)
                .body("violations", hasSize(2));
        event("E", "2024-06-01", moved("BL-DV", "BL-HM")).statusCode(201);
        event("F", "2024-01-01", moved("BL-HM", "BL-DV"))
                .statusCode(400)
                .body("violations.field", contains("parts[0].parent"));
    }

    @Test
    void a_unit_is_not_hung_upon_one_whose_end_is_recorded() {
        event("E", "2024-06-01", ended("BL-DV")).statusCode(201);
        event("F", "2024-01-01", moved("BL-HM-T01", "BL-DV"))
                .statusCode(400)
                .body("violations[0].field", equalTo("parts[0].parent"))
                .body("violations[0].message", containsString("2024-06-01"));
        event("F", "2024-01-01", NEW_COMMUNE.replace("\"parent\": \"BL\"", "\"parent\": \"BL-DV\""))
                .statusCode(400)
                .body("violations.field", contains("parts[0].parent"));
        Api.editor("BL")
                .body("""
                        {"code": "BL-DV-T01", "kind": "VILLAGE", "parent": "BL-DV", "establishedOn": "2022-01-01",
                         "name": {"vi": "Thôn", "en": "Village", "ar": "قرية"}}""")
                .post("/organisation/units")
                .then()
                .statusCode(400)
                .body("violations.field", contains("parent"));
    }

    @Test
    void shares_that_make_up_more_or_less_than_one_are_refused() {
        event("E", "2024-01-01", split("BL-DV", "BL-HM", "3/5"), split("BL-DV", "TY", "3/5"))
                .statusCode(400)
                .body("violations.field", contains("parts[1].share"));
        event("E", "2024-01-01", split("BL-DV", "BL-HM", "2/5"), split("BL-DV", "TY", "2/5"))
                .statusCode(400);
        event("E", "2024-01-01", split("BL-DV", "BL-HM", "1/1"), split("BL-DV", "TY", "PART"))
                .statusCode(400);
        event("E", "2024-01-01", split("BL-DV", "BL-HM", "2/5"), split("BL-DV", "TY", "3/5"))
                .statusCode(201);
        Api.reader("QN")
                .get("/organisation/units/BL-DV/successors")
                .then()
                .body("unit", contains("BL-HM", "TY"))
                .body("share", contains("2/5", "3/5"));
        event("F", "2024-02-01", "{\"kind\":\"MERGED\",\"unit\":\"TY\",\"successor\":\"BL-HM\",\"share\":\"ALL\"}")
                .statusCode(400)
                .body("violations.message", hasItem(containsString("TY-BT")));
        closing("F", "2024-02-01", "{\"kind\":\"MERGED\",\"unit\":\"TY\",\"successor\":\"BL-HM\",\"share\":\"ALL\"}")
                .statusCode(201);
        Api.reader("QN")
                .get("/organisation/units/BL-DV/successors")
                .then()
                .body("unit", contains("BL-HM"))
                .body("share", contains("ALL"))
                .body("[0].chain", hasSize(3));
    }

    @Test
    void posts_and_holdings_of_a_unit_that_ends_are_listed_or_ended_with_it() {
        Seed.holdings(
                "CB-1,BTC-TB,2022-01-01,", "CB-2,BTC-PB,2022-01-01,2023-12-31", "CB-3,BTC-PB,2022-01-01,2024-01-01");
        event("E", "2024-01-01", ended("BL-BTC"))
                .statusCode(400)
                .body("violations", hasSize(2))
                .body("violations.field", contains("parts[0].unit", "parts[0].unit"))
                .body(
                        "violations[0].message",
                        containsString("Posts of BL-BTC that would outlive it (2): BTC-PB, BTC-TB."))
                .body(
                        "violations[1].message",
                        containsString(
                                "Holdings of posts of BL-BTC that would still be open (2): BTC-PB (CB-3), BTC-TB (CB-1)."));
        assertEquals(0, Database.number("select count(*) from holding where voided_at is not null"));
        String id = closing("E", "2024-01-01", ended("BL-BTC"))
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(
                List.of("2023-12-31", "2023-12-31", "2023-12-31"),
                Database.column("select held_to from holding where voided_at is null"));
        assertEquals(2, Database.number("select count(*) from holding where ended_by = '" + id + "'"));
        assertEquals(
                List.of("2023-12-31", "2023-12-31"), Database.column("select valid_to from post where org = 'BL-BTC'"));
        assertEquals(2, Database.number("select count(*) from journal where action = 'post.closed'"));
        // Later neither a post nor a holding can be entered beyond the end.
        Api.editor("BL").body("""
                        {"code": "X", "org": "BL-BTC", "kind": "OFFICER", "titleVi": "Chuyên viên", "seats": 1,
                         "validFrom": "2022-01-01"}""").post("/posts").then().statusCode(400).body("violations.field", contains("validTo"));
        Api.editor("BL")
                .body("{\"person\": \"CB-4\", \"post\": \"BTC-PB\", \"heldFrom\": \"2023-12-31\"}")
                .post("/holdings")
                .then()
                .statusCode(400)
                .body("violations.field", contains("heldTo"));
    }

    @Test
    void what_only_begins_after_the_end_must_be_voided_first() {
        Seed.holdings("CB-1,BTC-TB,2024-01-01,");
        closing("E", "2024-01-01", ended("BL-BTC"))
                .statusCode(400)
                .body("violations", hasSize(1))
                .body("violations[0].message", containsString("BTC-TB (CB-1)"));
        closing("E", "2024-01-02", ended("BL-BTC")).statusCode(201);
    }

    @Test
    void a_file_may_establish_units_and_close_posts() {
        String[] lines = {
            "event,kind,on,basis,unit,parent,successor,share,name_vi,name_en,name_ar,unit_kind,stands_in,symbol",
            "E,ESTABLISHED,2024-01-01,,BL-BTX,BL,,,Ban Tổ chức mới,Board,مجلس,ADVISORY_BODY,,BTC",
            "E,ESTABLISHED,2024-01-01,,BL-HM-C09,BL-HM-DU,,,Chi bộ 9,Cell 9,خلية,CELL,BL-HM-T01,CB",
            "E,MERGED,2024-01-01,,BL-BTC,,BL-BTX,ALL,,,,,,"
        };
        Api.importing(Api.importer(), "/organisation/events", "?dryRun=true", lines)
                .statusCode(200)
                .body("violations.row", contains(4))
                .body("violations[0].message", containsString("BTC-TB"));
        Api.importing(Api.importer(), "/organisation/events", "?closesPosts=true", lines)
                .statusCode(200)
                .body("written", equalTo(3));
        Api.reader("BL")
                .get("/organisation/units/BL-HM-C09")
                .then()
                .body("standsIn", equalTo("BL-HM-T01"))
                .body("symbol", equalTo("CB"));
        Api.importing(
                        Api.importer(),
                        "/organisation/events",
                        "",
                        lines[0],
                        "F,ESTABLISHED,2024-01-01,,BL-HM-C10,BL-HM-DU,,,Chi bộ,Cell,خلية,,,",
                        "F,ESTABLISHED,2024-01-01,,BL-HM-C11,BL-HM-DU,,,Chi bộ,Cell,خلية,CELL,BL-HM,")
                .statusCode(400)
                .body("violations.column", contains("unit_kind", "stands_in"));
    }

    @Test
    void of_two_events_that_end_one_unit_at_once_only_one_takes_effect() {
        var both = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> send("E" + i, "2024-01-01", "", ended("BL-DV")).statusCode()))
                .toList();
        assertEquals(
                List.of(201, 400),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(1, Database.number("select count(*) from org_event"));
    }

    @Test
    void a_post_that_comes_while_its_unit_ends_stops_the_end() throws Exception {
        try (Connection late = Database.connect();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("""
                    insert into post (id, code, org, managed_by, level, kind, title_vi, seats, valid_from, recorded_at, recorded_by, version)
                    values (gen_random_uuid(), 'DV-CV', 'BL-DV', 'BL', 'GRASSROOTS', 'OFFICER', 'Cán bộ', 1, '2020-01-01', now(), 'x', 0)""");
            var waiting = CompletableFuture.supplyAsync(() -> send("E", "2024-01-01", "", ended("BL-DV")));
            while (Database.number("select count(*) from pg_locks where not granted") == 0 && !waiting.isDone()) {
                Thread.onSpinWait();
            }
            late.commit();
            waiting.get(20, TimeUnit.SECONDS)
                    .then()
                    .statusCode(409)
                    .body("detail", containsString("outlive its organisation"));
        }
        assertEquals(0, Database.number("select count(*) from org_event"));
        assertEquals(0, Database.number("select count(*) from org_unit where ended_on is not null"));
    }

    @Test
    void the_database_itself_refuses_a_post_beyond_the_end() throws SQLException {
        event("E", "2024-01-01", ended("BL-DV")).statusCode(201);
        try (Connection connection = Database.connect();
                var statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("""
                            insert into post (id, code, org, managed_by, level, kind, title_vi, seats, valid_from, valid_to, recorded_at,
                              recorded_by, version)
                            values (gen_random_uuid(), 'DV', 'BL-DV', 'BL', 'GRASSROOTS', 'OFFICER', 'x', 1, '2020-01-01', '2024-01-01', now(), 'x', 0)"""));
        }
    }

    @Test
    void who_is_at_the_head_is_told_with_the_unit_and_with_the_tree() {
        Seed.holdings(
                "CB-1,BTC-TB,2022-01-01,2022-12-31",
                "CB-4,BTC-TB,2023-01-01,",
                "CB-2,BTC-PB,2022-01-01,",
                "CB-3,C01-BT,2022-01-01,");
        Api.reader("BL")
                .get("/organisation/units/BL-BTC?onDay=2022-12-31")
                .then()
                .body("heads.person", contains("CB-1"))
                .body("heads[0].name", equalTo("Hoàng Thị Hoà"))
                .body("heads[0].title", equalTo("Post BTC-TB"))
                .body("heads[0].since", equalTo("2022-01-01"));
        Api.reader("BL")
                .get("/organisation/units/BL-BTC?onDay=2023-01-01")
                .then()
                .body("heads.person", contains("CB-4"));
        Api.reader("BL")
                .get("/organisation/tree?onDay=2023-01-01&heads=true")
                .then()
                .statusCode(200)
                .body("root.heads", hasSize(0))
                .body("root.children.find { it.code == 'BL-BTC' }.heads.person", contains("CB-4"))
                .body(
                        "root.children.find { it.code == 'BL-HM' }.children.find { it.code == 'BL-HM-DU' }"
                                + ".children.find { it.code == 'BL-HM-C01' }.heads.person",
                        contains("CB-3"));
    }

    @Test
    void the_list_under_todays_successors_is_paged_and_exported_whole() {
        event("E", "2024-01-01", split("BL-DV", "BL-HM", "PART"), split("BL-DV", "TY", "PART"))
                .statusCode(201);
        var list = Api.reader("QN")
                .get("/organisation/units?tree=TODAY&limit=3")
                .then()
                .statusCode(200)
                .body("items.code", contains("BL", "BL-BTC", "BL-DV"));
        Api.reader("QN")
                .queryParam("after", list.extract().jsonPath().getString("next"))
                .get("/organisation/units?tree=TODAY&limit=3")
                .then()
                .body("items.code", contains("BL-DV", "BL-HM", "BL-HM-C01"))
                .body("items[0].parent", equalTo("TY"))
                .body("items[0].share", equalTo("PART"));
        Api.reader("TW")
                .get("/organisation/units?tree=TODAY&limit=500")
                .then()
                .body("items", hasSize(15))
                .body("items.code", hasItem("TW"));
        Api.reader("BL-HM")
                .get("/organisation/units?tree=TODAY")
                .then()
                .body("items.findAll { it.share != null }.parent", contains("BL-HM"));
        Api.reader("QN")
                .get("/organisation/units?tree=TODAY&onDay=2023-12-31")
                .then()
                .body("items.share", not(hasItem(notNullValue())));
        Api.reader("QN")
                .accept("text/csv")
                .get("/organisation/units?tree=TODAY&kind=COMMUNE")
                .then()
                .statusCode(200)
                .body(containsString("BL-DV,COMMUNE,Unit BL-DV,,,TY,1963-12-16,2024-01-01,PART"));
        Api.reader("QN").get("/organisation/units?tree=TOMORROW").then().statusCode(400);
    }

    @Test
    void who_may_not_change_the_organisation_is_refused() {
        String body = "{\"code\": \"E\", \"onDate\": \"2024-01-01\", \"parts\": [" + ended("BL-DV") + "]}";
        Api.reader("QN").body(body).post("/organisation/events").then().statusCode(403);
        Api.editor("TY")
                .body(body)
                .post("/organisation/events")
                .then()
                .statusCode(400)
                .body("violations.field", contains("parts[0].unit"));
        Api.editor("BL")
                .header("Idempotency-Key", "once")
                .body(body)
                .post("/organisation/events")
                .then()
                .statusCode(201);
        Api.editor("BL")
                .header("Idempotency-Key", "once")
                .body(body)
                .post("/organisation/events")
                .then()
                .statusCode(201)
                .body("parts.kind", containsInAnyOrder("ENDED"));
        assertEquals(1, Database.number("select count(*) from org_event"));
    }
}
