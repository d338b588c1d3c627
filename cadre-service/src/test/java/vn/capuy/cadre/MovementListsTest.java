package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Movements in lists: by direction and by the day of the return, as it stood on any day. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovementListsTest {
    private static final String COLUMNS = "reference,kind,person,from_post,to_post,decided_by,decided_on,effective_on,"
            + "planned_return_on,void_reason";

    @BeforeEach
    void seed() {
        Moves.seed();
        Seed.holdings(
                "CB-2,T01-TR,2020-08-01,",
                "CB-2,T02-TR,2020-08-01,",
                "CB-2,HM-BT,2020-08-01,",
                "CB-2,C01-BT,2020-08-01,2023-01-31");
        Api.importing(
                        Api.importer(),
                        "/movements",
                        "",
                        COLUMNS,
                        "A1,ROTATION,CB-2,BTC-PB,T01-TR,BL,2020-07-20,2020-08-01,2023-08-01,",
                        "A2,ROTATION,CB-2,HM-BT,T02-TR,BL-BTC,2020-07-20,2020-08-01,2023-08-31,",
                        "A3,SECONDMENT,CB-2,BTC-PB,HM-BT,BL,2020-07-20,2020-08-01,2023-09-01,",
                        "A4,SECONDMENT,CB-2,TY-BT,C01-BT,BL,2020-07-20,2020-08-01,2023-08-15,",
                        "A5,TRANSFER,CB-2,T01-TR,T02-TR,BL,2020-07-20,2020-08-01,,",
                        "A6,ROTATION,CB-9,BTC-PB,TY-BT,TY,2020-07-20,2020-08-01,2023-08-10,",
                        "A7,ROTATION,CB-2,BTC-PB,T01-TR,BL,2020-07-20,2020-08-01,2023-08-02,Nhập trùng")
                .statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return Api.reader("BL").get(path).then().statusCode(200);
    }

    @Test
    void returns_are_due_within_the_months_asked_for_to_the_day() {
        get("/movements/due-returns?on=2023-08-01&within=1").body("items.reference", contains("A1", "A2", "A3"));
        get("/movements/due-returns?on=2023-08-01&within=0").body("items.reference", contains("A1"));
        get("/movements/due-returns?on=2023-07-31&within=1").body("items.reference", contains("A1", "A2"));
        get("/movements/due-returns?on=2023-08-02&within=1&kind=SECONDMENT")
                .body("items.reference", contains("A3"))
                .body("items.daysLeft", contains(30))
                .body("items.holdsTarget", contains(true));
        get("/movements/due-returns?on=2023-07-31&within=1&decidedBy=BL-BTC").body("items.reference", contains("A2"));
        // Before it took effect there was nothing to return from.
        get("/movements/due-returns?on=2020-07-31&within=120").body("items", empty());
        Api.reader("QN")
                .get("/movements/due-returns?on=2023-08-01&within=1")
                .then()
                .body("items.reference", not(hasItem("A6")));
    }

    @Test
    void overdue_is_what_was_due_before_the_day_page_by_page() {
        get("/movements/overdue?on=2023-08-01").body("items", empty());
        get("/movements/overdue?on=2023-08-02").body("items.reference", contains("A1"));
        var all = new ArrayList<String>();
        String next = "";
        do {
            var page = get("/movements/overdue?on=2024-01-01&limit=1" + next)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items.reference"));
            next = page.get("next") == null ? null : "&after=" + page.getString("next");
        } while (next != null);
        assertEquals(List.of("A1", "A2", "A3"), all);
        Api.reader("BL")
                .accept("text/csv")
                .get("/movements/overdue?on=2024-01-01")
                .then()
                .statusCode(200)
                .body(containsString("A3,SECONDMENT,CB-2"));
        Api.reader("BL")
                .accept("text/csv")
                .get("/movements/due-returns?on=2023-08-01&within=1")
                .then()
                .statusCode(200)
                .body(containsString("A1,ROTATION,CB-2"));
    }

    @Test
    void what_is_asked_wrongly_is_refused() {
        for (String query : List.of(
                "due-returns?within=-1",
                "due-returns?within=121",
                "due-returns?within=x",
                "due-returns?on=x",
                "due-returns?on=%2B999999999-12-31",
                "overdue?on=2023-02-29",
                "overdue?kind=LOAN",
                "overdue?after=x")) {
            Api.reader("BL").get("/movements/" + query).then().statusCode(400);
        }
        Api.as("x", "BL", "kpi-reader").get("/movements/overdue").then().statusCode(403);
        Api.as("x", "BL", "kpi-reader").get("/movements/due-returns").then().statusCode(403);
        Api.reader("BL").get("/movements/overdue").then().statusCode(200);
        Api.reader("BL").get("/movements/due-returns").then().statusCode(200);
    }

    @Test
    void movements_are_listed_by_direction_and_by_the_day_of_the_return() {
        get("/movements?direction=DOWN").body("items.reference", contains("A1", "A2", "A3", "A4"));
        get("/movements?direction=BETWEEN_BODIES").body("items.reference", contains("A5"));
        get("/movements?dueFrom=2023-08-15&dueTo=2023-08-31").body("items.reference", contains("A2", "A4"));
        get("/movements?direction=UP").body("items", empty());
        get("/movements?state=APPROVED&kind=TRANSFER&person=CB-2")
                .body("items.reference", contains("A5"))
                .body("items.dueOn", contains(nullValue()));
    }

    @Test
    void the_direction_follows_the_tree_of_units() {
        assertEquals(
                List.of("UP", "DOWN", "BETWEEN_LOCALITIES", "BETWEEN_LOCALITIES", "BETWEEN_BODIES", "BETWEEN_BODIES"),
                Database.column("""
                        select movement_direction(origin, target, '2022-10-01')
                        from (values (1, 'BL-HM-DU', 'BL-BTC'), (2, 'QN', 'BL'), (3, 'BL', 'TY'),
                          (4, 'BL-HM', 'BL-DV'), (5, 'BL-BTC', 'BL'), (6, 'BL-HM-T01', 'BL-HM-T02')) asked (place, origin, target)
                        order by place"""));
        // Within one unit, and where a unit was not there yet, it is not told.
        assertEquals(2, Database.number("""
                        select count(*) from (values ('BL', 'BL'), ('BL', 'QN-HM')) asked (origin, target)
                        where movement_direction(origin, target, '2022-10-01') is null"""));
    }

    @Test
    void terms_in_a_row_are_counted_by_who_held_the_post_when_each_ended() {
        Api.importing(
                        Api.importer(),
                        "/terms",
                        "",
                        "committee,code,starts_on,ends_on",
                        "BL-HM-DU,2010-2015,2010-06-01,2015-05-31",
                        "BL-HM-DU,2015-2020,2015-06-01,2020-05-31",
                        "BL-HM-DU,2020-2025,2020-06-01,2025-05-31")
                .statusCode(200);
        Database.run("update holding set voided_at = now() where post = (select id from post where code = 'HM-BT')");
        Seed.holdings("CB-1,HM-BT,2012-01-01,2020-05-30");
        checked().body("findings.rule", contains("ROT-02", "ROT-06"));
        Seed.holdings("CB-1,HM-BT,2020-05-31,2020-06-30");
        checked()
                .body("findings.rule", hasItem("MOV-06"))
                .body("findings.find { it.rule == 'MOV-06' }.message", containsString("2"))
                .body("allowed", equalTo(false));
    }

    private static ValidatableResponse checked() {
        return Api.editor("BL")
                .body(Moves.rotation("QĐ-1", "CB-1", "2025-10-01"))
                .post("/movements/check")
                .then()
                .statusCode(200);
    }
}
