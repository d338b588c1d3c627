package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
class PostsTest {
    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
    }

    private static String id(String code) {
        return Database.column("select id from post where code = '" + code + "'")
                .getFirst();
    }

    private static ValidatableResponse change(String code, String version, String body) {
        return Api.editor("BL")
                .header("If-Match", version)
                .body(body)
                .post("/posts/" + id(code) + "/changes")
                .then();
    }

    private static ValidatableResponse hold(String person, String post, String from) {
        return Api.editor("BL")
                .body("{\"person\": \"%s\", \"post\": \"%s\", \"heldFrom\": \"%s\"}".formatted(person, post, from))
                .post("/holdings")
                .then();
    }

    @Test
    void the_place_of_a_post_says_its_level_and_who_manages_it() {
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        Seed.POST_COLUMNS,
                        Seed.post("BL-BT", "BL", "SECRETARY", 1),
                        Seed.post("QN-BT", "QN", "SECRETARY", 1),
                        Seed.post("HM-VP", "BL-HM-DU", "OFFICER", 1))
                .statusCode(200);
        String[] expected = {
            "BL-BT DISTRICT QN true",
            "BTC-PB DISTRICT BL false",
            "BTC-TB DISTRICT BL true",
            "C01-BT VILLAGE BL-HM-DU false",
            "HM-BT GRASSROOTS BL true",
            "HM-VP GRASSROOTS BL-HM-DU false",
            "QN-BT PROVINCE TW true",
            "T01-TR VILLAGE BL-HM-DU false"
        };
        assertEquals(
                List.of(expected),
                Database.column(
                        "select concat_ws(' ', code, level, managed_by, case when term_limited then 'true'"
                                + " else 'false' end) from post where code not in ('TY-BT', 'T02-TR', 'C02-BT') order by code"));
        Api.reader("BL").get("/posts?level=VILLAGE").then().body("items", hasSize(4));
        Api.reader("BL").get("/posts?managedBy=QN").then().body("items.code", contains("BL-BT"));
        Api.reader("BL").get("/posts?level=HAMLET").then().statusCode(400);
    }

    @Test
    void what_a_file_says_of_a_post_stands_above_what_its_place_says() {
        String columns = Seed.POST_COLUMNS + ",level,non_local,managed_by,term_limited";
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        columns,
                        Seed.post("X-1", "BL-BTC", "HEAD", 1) + ",PROVINCE,true,QN,false",
                        Seed.post("X-2", "BL-BTC", "OFFICER", 1) + ",,,,true")
                .statusCode(200)
                .body("written", equalTo(2));
        Api.reader("BL")
                .get("/posts?org=BL-BTC&onDay=2020-01-01")
                .then()
                .body("items.find { it.code == 'X-1' }.level", equalTo("PROVINCE"))
                .body("items.find { it.code == 'X-1' }.nonLocal", equalTo(true))
                .body("items.find { it.code == 'X-1' }.managedBy", equalTo("QN"))
                .body("items.find { it.code == 'X-1' }.termLimited", equalTo(false))
                .body("items.find { it.code == 'X-2' }.level", equalTo("DISTRICT"))
                .body("items.find { it.code == 'X-2' }.termLimited", equalTo(true));
        Api.importing(
                        Api.importer(),
                        "/posts",
                        "",
                        columns,
                        Seed.post("Y-1", "BL-BTC", "HEAD", 1) + ",HAMLET,perhaps,NOWHERE,maybe",
                        Seed.post("Y-2", "BL-BTC", "HEAD", 1) + ",,,NOWHERE,")
                .statusCode(400)
                .body(
                        "violations.findAll { it.row == 2 }.column",
                        containsInAnyOrder("level", "non_local", "term_limited"))
                .body("violations.findAll { it.row == 3 }.column", contains("managed_by"));
        assertEquals(0, Database.number("select count(*) from post where code like 'Y-%'"));
    }

    @Test
    void seats_change_from_a_day_on_and_stay_as_they_were_before() {
        Seed.holdings("CB-1,BTC-PB,2020-01-01,", "CB-2,BTC-PB,2020-01-01,");
        hold("CB-4", "BTC-PB", "2022-07-01").statusCode(400);
        change(
                        "BTC-PB",
                        "\"0\"",
                        "{\"validFrom\": \"2010-01-01\", \"seats\": 3, \"seatsFrom\": \"2022-07-01\", \"ground\": \"QĐ 12\"}")
                .statusCode(200)
                .body("validTo", equalTo(null));
        hold("CB-4", "BTC-PB", "2022-06-30").statusCode(400).body("violations.field", contains("post"));
        hold("CB-4", "BTC-PB", "2022-07-01").statusCode(201);
        Api.reader("BL").get("/posts?org=BL-BTC&onDay=2022-06-30").then().body("items[0].seats", equalTo(2));
        Api.reader("BL")
                .get("/posts?org=BL-BTC&onDay=2022-07-01")
                .then()
                .body("items[0].seats", equalTo(3))
                .body("items[0].holders", equalTo(3));
        Api.auditor("BL").get("/posts/" + id("BTC-PB") + "/history").then().body("action", contains("post.changed"));
        change(
                        "BTC-PB",
                        "*",
                        "{\"validFrom\": \"2010-01-01\", \"seats\": 4, \"seatsFrom\": \"2022-07-01\", \"ground\": \"QĐ 13\"}")
                .statusCode(200);
        Api.reader("BL")
                .get("/posts/" + id("BTC-PB") + "/seats")
                .then()
                .body("fromDay", contains("2010-01-01", "2022-07-01", "2022-07-01"))
                .body("seats", contains(2, 3, 4))
                .body("voidReason", contains(null, "QĐ 13", null));
        Api.reader("TY").get("/posts/" + id("BTC-PB") + "/seats").then().statusCode(404);
    }

    @Test
    void a_post_does_not_shrink_below_its_holders_and_each_of_them_is_named() {
        Seed.holdings(
                "CB-1,BTC-PB,2020-01-01,2020-12-31", "CB-2,BTC-PB,2020-06-01,2021-12-31", "CB-4,BTC-PB,2022-01-01,");
        change(
                        "BTC-PB",
                        "\"0\"",
                        "{\"validFrom\": \"2020-03-01\", \"validTo\": \"2021-06-30\", \"seats\": 1,"
                                + " \"seatsFrom\": \"2020-03-01\", \"managedBy\": \"NOWHERE\", \"ground\": \"x\"}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("managedBy", "validFrom", "validTo", "validTo", "seats"))
                .body("violations.find { it.field == 'seats' }.message", containsString("CB-1, CB-2"));
        change("BTC-PB", "\"0\"", "{\"validFrom\": \"2010-01-01\", \"seats\": 1, \"ground\": \"x\"}")
                .statusCode(400)
                .body("violations.field", contains("seatsFrom"));
        assertEquals(0, Database.number("select count(*) from post_seats"));
        assertEquals(0, Database.number("select version from post where code = 'BTC-PB'"));
        // From the day after the first has left, one seat is enough.
        change(
                        "BTC-PB",
                        "\"0\"",
                        "{\"validFrom\": \"2010-01-01\", \"seats\": 1, \"seatsFrom\": \"2021-01-01\", \"ground\": \"x\"}")
                .statusCode(200);
        assertThrows(IllegalStateException.class, () -> Database.run("update post_seats set from_day = '2020-12-31'"));
        assertThrows(
                IllegalStateException.class,
                () -> Database.run("insert into holding select gen_random_uuid(), (select id from person where code ="
                        + " 'CB-1'), id, '2022-02-01', null, null, now(), 'x', null, null, null, 0 from post"
                        + " where code = 'BTC-PB'"));
    }

    @Test
    void a_change_is_made_from_the_version_that_was_read_within_the_scope_by_an_editor() {
        String body = "{\"validFrom\": \"2010-01-01\", \"nonLocal\": true, \"ground\": \"x\"}";
        String path = "/posts/" + id("BTC-TB") + "/changes";
        Api.editor("BL").body(body).post(path).then().statusCode(428);
        Api.reader("BL")
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(403);
        Api.editor("TY")
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(404);
        var first = Api.editor("BL")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path);
        first.then().statusCode(200).body("nonLocal", equalTo(true));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", "k-1")
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", first.header("ETag"));
        Api.editor("BL")
                .header("If-Match", "\"0\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        Api.editor("BL")
                .header("If-Match", first.header("ETag"))
                .body("{\"validFrom\": \"2010-01-01\", \"ground\": \" \"}")
                .post(path)
                .then()
                .statusCode(400);
    }

    @Test
    void a_seat_is_not_taken_away_and_given_at_once() throws Exception {
        Seed.holdings("CB-1,BTC-PB,2020-01-01,");
        String shrink =
                "{\"validFrom\": \"2010-01-01\", \"seats\": 1, \"seatsFrom\": \"2022-01-01\", \"ground\": \"x\"}";
        String path = "/posts/" + id("BTC-PB") + "/changes";
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> Api.editor("BL")
                            .header("If-Match", "\"0\"")
                            .body(shrink)
                            .post(path)
                            .statusCode(),
                    () -> hold("CB-2", "BTC-PB", "2022-01-01").extract().statusCode());
            var answers = new ArrayList<Integer>();
            for (Future<Integer> each : pool.invokeAll(both)) {
                answers.add(each.get());
            }
            assertEquals(1, answers.stream().filter(status -> status < 300).count(), answers.toString());
        }
        assertEquals(0, Database.number("select count(*) from post where post_overfull(id, daterange(null, null))"));
    }
}
