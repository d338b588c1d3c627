package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Who the members are is told to the other services, whichever use case changes it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonsToldTest {
    private static final String CORRECTION = """
            {"person": {"code": "CB-1", "fullName": "%s", "sex": "FEMALE", "bornOn": "1985-04-12", "ethnicity": "TAY",
             "homePlace": "%s", "managedBy": "BL", "probationaryOn": "2010-05-19", "officialOn": "2011-05-19",
             "education": "Đại học Luật"}, "ground": "Giấy khai sinh số 12/1985"}""";

    private int before;

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        all();
    }

    /** What was told since this was asked last. */
    private ValidatableResponse told(String org) {
        var answer = Api.as("service", org, "feed-reader")
                .get("/feed?limit=2000&lastEventId=" + before)
                .then()
                .statusCode(200);
        List<String> ids = answer.extract().jsonPath().getList("id");
        before = ids.isEmpty() ? before : Integer.parseInt(ids.getLast());
        return answer;
    }

    private ValidatableResponse all() {
        return told("TW");
    }

    private void isTold(String person, String... places) {
        all().body("", hasSize(1))
                .body("[0].type", equalTo("vn.capuy.cadre.person"))
                .body("[0].subject", equalTo(person))
                .body("[0].data.places.collect { it.organisation + ' ' + it.from + ' ' + it.until }", contains(places));
    }

    private static String idOf(String table, String where) {
        return Database.column("select id from " + table + " where " + where).getFirst();
    }

    private static String holding(String person) {
        return idOf(
                "holding",
                "voided_at is null and person = (select id from person where code = '" + person
                        + "') order by held_from desc");
    }

    private static ValidatableResponse correct(String name, String home) {
        return Api.editor("BL")
                .header("If-Match", "*")
                .body(CORRECTION.formatted(name, home))
                .post("/people/" + idOf("person", "code = 'CB-1'") + "/corrections")
                .then();
    }

    @Test
    void a_person_is_told_when_he_is_entered_and_nothing_of_his_dossier_but_this() {
        Api.editor("BL").body("""
                        {"code": "CB-7", "fullName": "Lý Thị Uỷ", "sex": "FEMALE", "bornOn": "1990-01-01",
                         "ethnicity": "DAO", "homePlace": "Hoành Mô", "managedBy": "BL-HM-DU",
                         "probationaryOn": "2015-02-03", "education": "Đại học Luật"}""").post("/people").then().statusCode(201);
        all().body("", hasSize(1))
                .body("[0].source", equalTo("/cadre-service"))
                .body("[0].subject", equalTo("CB-7"))
                .body(
                        "[0].data.keySet()",
                        containsInAnyOrder(
                                "code", "fullName", "managedBy", "probationaryOn", "officialOn", "voided", "places"))
                .body("[0].data.fullName", equalTo("Lý Thị Uỷ"))
                .body("[0].data.managedBy", equalTo("BL-HM-DU"))
                .body("[0].data.probationaryOn", equalTo("2015-02-03"))
                .body("[0].data.officialOn", nullValue())
                .body("[0].data.voided", equalTo(false))
                .body("[0].data.places", hasSize(0));
    }

    @Test
    void a_file_tells_each_of_its_people_once() {
        Api.importing(
                        Api.importer(),
                        "/people",
                        "",
                        Seed.PERSON_COLUMNS,
                        Seed.person("CB-21", "Hoàng Văn Một", "MALE", "1980-01-05", "BL"),
                        Seed.person("CB-20", "Hoàng Văn Hai", "MALE", "1980-01-05", "TY"))
                .statusCode(200);
        all().body("subject", contains("CB-20", "CB-21"));
        Seed.holdings("CB-20,BTC-PB,2020-01-01,2020-12-31", "CB-20,BTC-TB,2022-01-01,", "CB-21,HM-BT,2022-01-01,");
        all().body("subject", contains("CB-20", "CB-21"))
                .body("[0].data.places.from", contains("2020-01-01", "2022-01-01"));
        assertEquals(0, Database.number("select count(*) from person_to_tell"));
    }

    @Test
    void within_the_scope_of_the_organisation_that_manages_him_alone() {
        assertEquals(5, Database.number("select count(*) from outbox where type = 'vn.capuy.cadre.person'"));
        before = 0;
        told("BL-HM-DU").body("findAll { it.type == 'vn.capuy.cadre.person' }.subject", contains("CB-3"));
        before = 0;
        told("TY").body("findAll { it.type == 'vn.capuy.cadre.person' }.subject", contains("CB-9"));
        before = 0;
        told("").body("findAll { it.type == 'vn.capuy.cadre.person' }", hasSize(0));
    }

    @Test
    void a_correction_is_told_where_it_changes_what_is_told_and_so_is_the_voiding() {
        correct("Hoàng Thị Hoài", "Bình Liêu").statusCode(200);
        all().body("", hasSize(1)).body("[0].data.fullName", equalTo("Hoàng Thị Hoài"));
        correct("Hoàng Thị Hoài", "Hoành Mô").statusCode(200);
        all().body("", hasSize(0));
        Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Nhập trùng\"}")
                .post("/people/" + idOf("person", "code = 'CB-2'") + "/void")
                .then()
                .statusCode(200);
        all().body("subject", contains("CB-2")).body("[0].data.voided", equalTo(true));
    }

    @Test
    void what_is_refused_is_not_told() {
        correct("", "Bình Liêu").statusCode(400);
        Api.editor("BL")
                .body("{\"person\": \"CB-1\", \"post\": \"BTC-TB\", \"heldFrom\": \"1999-01-01\"}")
                .post("/holdings")
                .then()
                .statusCode(400);
        all().body("", hasSize(0));
    }

    @Test
    void a_holding_is_told_when_it_is_entered_ended_and_voided() {
        Api.editor("BL")
                .body("{\"person\": \"CB-1\", \"post\": \"BTC-TB\", \"heldFrom\": \"2020-01-01\"}")
                .post("/holdings")
                .then()
                .statusCode(201);
        isTold("CB-1", "BL-BTC 2020-01-01 null");
        Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"lastDay\": \"2021-12-31\"}")
                .post("/holdings/" + holding("CB-1") + "/end")
                .then()
                .statusCode(201);
        isTold("CB-1", "BL-BTC 2020-01-01 2022-01-01");
        Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/holdings/" + holding("CB-1") + "/void")
                .then()
                .statusCode(200);
        all().body("", hasSize(1)).body("[0].data.places", hasSize(0));
    }

    @Test
    void days_of_several_posts_in_one_organisation_are_merged() {
        Seed.holdings(
                "CB-1,BTC-PB,2015-01-01,2016-12-31",
                "CB-1,BTC-TB,2016-06-01,2018-12-31",
                "CB-1,BTC-PB,2019-01-01,2019-12-31",
                "CB-1,BTC-PB,2021-01-01,",
                "CB-1,C01-BT,2015-03-01,2015-03-01");
        isTold("CB-1", "BL-BTC 2015-01-01 2020-01-01", "BL-HM-C01 2015-03-01 2015-03-02", "BL-BTC 2021-01-01 null");
    }

    @Test
    void a_movement_is_told_when_it_takes_effect_when_the_cadre_returns_and_when_it_is_voided() {
        Moves.seed();
        all();
        String id = Moves.readyRotation("QĐ-1");
        all().body("", hasSize(0));
        Moves.byApprover(id, Moves.APPROVE_ROTATION).statusCode(200);
        isTold("CB-1", "BL-BTC 2020-01-01 2022-10-01", "BL-HM-DU 2022-10-01 null");
        Moves.byEditor(id, "{\"step\": \"RETURN\", \"on\": \"2025-10-01\"}").statusCode(200);
        isTold("CB-1", "BL-BTC 2020-01-01 2022-10-01", "BL-HM-DU 2022-10-01 2025-10-01", "BL-BTC 2025-10-01 null");
        Api.editor("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Nhập nhầm\"}")
                .post("/movements/" + id + "/void")
                .then()
                .statusCode(200);
        isTold("CB-1", "BL-BTC 2020-01-01 null");
    }

    @Test
    void an_appointment_after_an_examination_is_told_and_so_is_its_undoing() {
        Rounds.seed();
        String id = Rounds.held("TT-1", Map.of("CB-1", new String[] {"80", "75"}, "CB-2", new String[] {"60", "60"}));
        all();
        Rounds.step(Api.approver("BL"), id, Rounds.outcome("CB-1", "2022-08-15"))
                .statusCode(200);
        isTold("CB-1", "BL-BTC 2022-08-15 null");
        Api.approver("BL")
                .header("If-Match", "*")
                .body("{\"reason\": \"Lộ đề\"}")
                .post("/examinations/" + id + "/posts/" + idOf("examination_post", "state = 'FILLED'") + "/void")
                .then()
                .statusCode(200);
        all().body("", hasSize(1)).body("[0].data.places", hasSize(0));
    }

    @Test
    void an_organisation_event_that_ends_holdings_tells_their_holders_after_the_units() {
        Seed.holdings("CB-1,BTC-TB,2022-01-01,", "CB-2,BTC-PB,2022-01-01,2023-12-31", "CB-4,BTC-PB,2022-01-01,");
        all();
        Api.editor("QN").body("""
                        {"code": "E", "onDate": "2024-01-01", "closesPosts": true,
                         "parts": [{"kind": "ENDED", "unit": "BL-BTC"}]}""").post("/organisation/events").then().statusCode(201);
        all().body("type", contains("vn.capuy.organisation.unit", "vn.capuy.cadre.person", "vn.capuy.cadre.person"))
                .body("subject", contains("BL-BTC", "CB-1", "CB-4"))
                .body("[1].data.places.until", contains("2024-01-01"));
    }

    @Test
    void of_two_who_change_one_person_at_once_the_later_event_tells_both_changes() throws Exception {
        String insert = "insert into holding (id, person, post, held_from, recorded_at, recorded_by, version)"
                + " select gen_random_uuid(), c.id, p.id, '2020-01-01', now(), 'x', 0 from person c, post p"
                + " where c.code = 'CB-1' and p.code = '%s'";
        try (Connection one = Database.connect();
                Connection other = Database.connect()) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            run(one, insert.formatted("BTC-TB"));
            run(other, insert.formatted("HM-BT"));
            // As at a commit, but without its end.
            run(one, "set constraints person_told immediate");
            var second = CompletableFuture.runAsync(() -> run(other, "set constraints person_told immediate"));
            Database.awaitWaiter();
            assertFalse(second.isDone());
            one.commit();
            second.get(10, TimeUnit.SECONDS);
            other.commit();
        }
        all().body("", hasSize(2))
                .body("[0].data.places.organisation", contains("BL-BTC"))
                .body("[1].data.places.organisation", contains("BL-BTC", "BL-HM-DU"))
                .body("[1].data.places.until", contains(nullValue(), nullValue()));
    }

    private static void run(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
