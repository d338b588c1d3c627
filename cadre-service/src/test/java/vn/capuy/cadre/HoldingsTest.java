package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HoldingsTest {
    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static String holding(String person, String post, String from, String to) {
        return """
                {"person": "%s", "post": "%s", "heldFrom": "%s", "heldTo": %s}""".formatted(person, post, from, to == null ? "null" : '"' + to + '"');
    }

    @Test
    void a_seat_is_free_again_on_the_day_after_the_last() {
        Seed.holdings("CB-1,BTC-TB,2020-01-01,2020-06-30");
        Api.editor("BL")
                .body(holding("CB-2", "BTC-TB", "2020-06-30", null))
                .post("/holdings")
                .then()
                .statusCode(400)
                .body("violations.field", contains("post"))
                .body("violations[0].message", containsString("more holders"));
        Api.editor("BL")
                .body(holding("CB-2", "BTC-TB", "2020-07-01", null))
                .post("/holdings")
                .then()
                .statusCode(201)
                .body("postKind", equalTo("HEAD"))
                .body("heldTo", nullValue());
        Api.reader("BL").get("/holdings?onDay=2020-06-30").then().body("items.person", contains("CB-1"));
        Api.reader("BL").get("/posts?org=BL-BTC&onDay=2020-08-01").then().body("items.holders", contains(0, 1));
    }

    @Test
    void nobody_holds_a_post_twice_at_a_time_however_many_seats_it_has() {
        Seed.holdings("CB-1,BTC-PB,2020-01-01,");
        Api.editor("BL")
                .body(holding("CB-1", "BTC-PB", "2021-01-01", null))
                .post("/holdings")
                .then()
                .statusCode(400);
        Api.editor("BL")
                .body(holding("CB-2", "BTC-PB", "2021-01-01", null))
                .post("/holdings")
                .then()
                .statusCode(201);
        Api.editor("BL")
                .body(holding("CB-4", "BTC-PB", "2022-01-01", "2022-01-01"))
                .post("/holdings")
                .then()
                .statusCode(400);
    }

    @Test
    void ending_a_holding_voids_the_row_and_enters_another_in_its_place() {
        Seed.holdings("CB-1,BTC-TB,2020-01-01,");
        String id = Database.column("select id from holding").getFirst();
        Api.editor("BL")
                .body("{\"lastDay\": \"2021-12-31\"}")
                .post("/holdings/" + id + "/end")
                .then()
                .statusCode(428);
        Api.editor("BL")
                .header("If-Match", "\"7\"")
                .body("{\"lastDay\": \"2021-12-31\"}")
                .post("/holdings/" + id + "/end")
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"lastDay\": \"2019-12-31\"}")
                .post("/holdings/" + id + "/end")
                .then()
                .statusCode(400);
        String location = Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"lastDay\": \"2021-12-31\"}")
                .post("/holdings/" + id + "/end")
                .then()
                .statusCode(201)
                .body("heldTo", equalTo("2021-12-31"))
                .body("replaces", equalTo(id))
                .extract()
                .header("Location");
        assertTrue(location.contains("/api/cadre/v1/holdings/") && !location.contains(id), location);
        Api.reader("BL")
                .get("/holdings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].heldTo", equalTo("2021-12-31"));
        Api.reader("BL").get("/holdings/" + id).then().statusCode(200).body("voidReason", containsString("Ended"));
        Api.auditor("BL").get("/holdings/" + id + "/history").then().body("action", contains("holding.ended"));
    }

    @Test
    void of_many_who_want_the_last_seat_at_once_one_gets_it() throws Exception {
        var codes = new ArrayList<String>();
        String[] lines = new String[17];
        lines[0] = Seed.PERSON_COLUMNS;
        for (int i = 1; i <= 16; i++) {
            codes.add("CC-" + i);
            lines[i] = Seed.person("CC-" + i, "Người " + i, "MALE", "1980-01-01", "BL");
        }
        Api.importing(Api.importer(), "/people", "", lines).statusCode(200);
        List<Integer> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(16)) {
            List<Callable<Integer>> calls = codes.stream()
                    .map(code -> (Callable<Integer>) () -> Api.editor("BL")
                            .body(holding(code, "BTC-PB", "2022-01-01", null))
                            .post("/holdings")
                            .statusCode())
                    .toList();
            for (Future<Integer> each : pool.invokeAll(calls)) {
                answers.add(each.get());
            }
        }
        assertEquals(2, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(
                14,
                answers.stream()
                        .filter(status -> status == 400 || status == 409)
                        .count(),
                answers.toString());
        assertEquals(2, Database.number("select count(*) from holding where voided_at is null"));
    }

    @Test
    void the_database_itself_refuses_what_the_service_would() {
        Seed.holdings("CB-1,BTC-TB,2020-01-01,");
        String copy =
                "insert into holding select gen_random_uuid(), (select id from person where code = 'CB-2'), post, "
                        + "%s, null, null, recorded_at, recorded_by, null, null, null, 0 from holding";
        assertThrows(IllegalStateException.class, () -> Database.run(copy.formatted("date '2021-01-01'")));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("update post set valid_to = '2019-01-01' where code = 'BTC-TB'"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("update post set valid_from = '2020-02-01' where code = 'BTC-TB'"));
    }

    @Test
    void every_faulty_row_of_a_file_is_told_and_nothing_is_written() {
        Api.importing(
                        Api.importer(),
                        "/holdings",
                        "",
                        Seed.HOLDING_COLUMNS,
                        "CB-1,BTC-TB,2020-01-01,2020-12-31",
                        "CB-2,BTC-TB,2020-12-31,",
                        "CB-77,BTC-TB,2022-01-01,",
                        "CB-2,NOWHERE,2022-01-01,",
                        "CB-2,HM-BT,2022-01-01,2021-01-01",
                        "CB-2,HM-BT,2009-12-31,2021-01-01",
                        "CB-1,BTC-TB,2020-06-01,2020-06-02")
                .statusCode(400)
                .body("violations.row", contains(3, 4, 5, 6, 7, 8));
        assertEquals(0, Database.number("select count(*) from holding"));
    }

    @Test
    void a_post_belongs_to_a_unit_of_the_scope_that_exists() {
        String post = """
                {"code": "X-1", "org": "%s", "kind": "OFFICER", "titleVi": "Chuyên viên", "seats": 1, "validFrom": "2020-01-01"}""";
        Api.editor("BL").body(post.formatted("TY")).post("/posts").then().statusCode(400);
        Api.editor("BL")
                .body(post.formatted("BL-BTC"))
                .post("/posts")
                .then()
                .statusCode(201)
                .body("title", equalTo("Chuyên viên"));
        Api.editor("BL").body(post.formatted("BL-BTC")).post("/posts").then().statusCode(400);
        String id = Database.column("select id from post where code = 'X-1'").getFirst();
        Api.editor("TY")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"x\"}")
                .post("/posts/" + id + "/void")
                .then()
                .statusCode(404);
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/posts/" + id + "/void")
                .then()
                .statusCode(200);
        Api.editor("BL")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/posts/" + id + "/void")
                .then()
                .statusCode(409);
        Api.reader("BL").get("/posts?org=BL-BTC&kind=OFFICER").then().body("items", hasSize(0));
    }
}
