package vn.capuy.document.lineage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.Desk.voided;
import static vn.capuy.document.LineageDesk.at;
import static vn.capuy.document.LineageDesk.clerkOf;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;
import static vn.capuy.document.LineageDesk.relation;
import static vn.capuy.document.LineageDesk.sent;
import static vn.capuy.document.LineageDesk.status;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StatusTest {
    private String plan;

    @BeforeEach
    void a_plan_of_the_district() {
        Desk.clear();
        plan = issued("BL", "PLAN", "2022-06-15");
    }

    @Test
    void a_document_is_in_force_from_its_day_until_what_it_says_itself() {
        Database.run("update document set in_force_from = '2022-07-01', in_force_to = '2022-12-31'");
        assertEquals("NOT_YET_IN_FORCE", status(plan, "2022-06-14"));
        assertEquals("NOT_YET_IN_FORCE", status(plan, "2022-06-30"));
        assertEquals("IN_FORCE", status(plan, "2022-07-01"));
        assertEquals("IN_FORCE", status(plan, "2022-12-31"));
        assertEquals("EXPIRED", status(plan, "2023-01-01"));
    }

    @Test
    void what_replaces_or_repeals_it_ends_it_on_the_day_on_which_it_works() {
        String later = issued("BL", "PLAN", "2022-09-01");
        var replaces = new HashMap<>(relation("REPLACES", plan));
        replaces.put("worksFrom", "2022-10-01");
        String id = relate(clerk(), later, replaces).path("id");
        assertEquals("IN_FORCE", status(plan, "2022-09-30"));
        assertEquals("REPLACED", status(plan, "2022-10-01"));
        clerk().get(ROOT + "/documents/" + plan + "/status?onDay=2022-10-01")
                .then()
                .body("since", equalTo("2022-10-01"))
                .body("because.id", contains(id));
        // What ended it first, ended it.
        relate(issued("QN", "PLAN", "2022-09-15"), "REPEALS", plan).then().statusCode(201);
        assertEquals("REPEALED", status(plan, "2022-10-01"));
        assertEquals("IN_FORCE", status(plan, "2022-09-14"));
    }

    @Test
    void a_void_document_and_a_void_relation_end_nothing() {
        String later = issued("BL", "PLAN", "2022-09-01");
        relate(later, "REPLACES", plan).then().statusCode(201);
        assertEquals("REPLACED", status(plan, "2022-09-01"));
        at(clerk(), later)
                .body(Map.of("reason", "Ban hành nhầm"))
                .post(ROOT + "/documents/" + later + "/void")
                .then()
                .statusCode(200);
        assertEquals("IN_FORCE", status(plan, "2022-09-01"));
        assertEquals("VOID", status(later, "2022-09-01"));
        clerk().get(ROOT + "/documents/" + plan + "/status?onDay=2022-09-01")
                .then()
                .body("because", empty());
    }

    @Test
    void what_is_out_of_force_is_not_changed_again() {
        relate(issued("BL", "PLAN", "2022-09-01"), "REPEALS", plan).then().statusCode(201);
        relate(issued("BL", "PLAN", "2022-09-02"), "AMENDS", plan)
                .then()
                .statusCode(422)
                .body("findings.rule", contains("LINEAGE-02"));
        // It may still be said of what was before.
        relate(issued("BL", "PLAN", "2022-08-31"), "AMENDS", plan).then().statusCode(201);
        assertEquals("AMENDED", status(plan, "2022-08-31"));
        assertEquals("REPEALED", status(plan, "2022-09-01"));
    }

    @Test
    void what_was_repealed_does_not_come_back_when_what_repealed_it_is_repealed() {
        String second = issued("BL", "PLAN", "2022-09-01");
        relate(second, "REPEALS", plan).then().statusCode(201);
        relate(issued("BL", "PLAN", "2022-10-01"), "REPEALS", second).then().statusCode(201);
        assertEquals("REPEALED", status(plan, "2022-10-02"));
        assertEquals("REPEALED", status(second, "2022-10-02"));
    }

    @Test
    void a_document_of_which_a_clause_is_repealed_is_amended() {
        String article = at(clerk(), plan)
                .body(Map.of("clauses", List.of(Map.of("kind", "ARTICLE", "label", "Điều 3", "content", "Nội dung"))))
                .post(ROOT + "/documents/" + plan + "/clauses")
                .path("[0].id");
        String later = issued("BL", "PLAN", "2022-09-01");
        var repeals = new HashMap<>(relation("REPEALS", plan));
        repeals.put("ofClause", article);
        relate(clerk(), later, repeals).then().statusCode(201);
        clerk().get(ROOT + "/documents/" + plan + "/status?onDay=2022-09-01")
                .then()
                .body("status", equalTo("AMENDED"))
                .body("clauses.label", contains("Điều 3"))
                .body("clauses.status", contains("REPEALED"))
                .body("clauses.since", contains("2022-09-01"));
        var amends = new HashMap<>(relation("AMENDS", plan));
        amends.put("ofClause", article);
        relate(clerk(), issued("BL", "PLAN", "2022-09-02"), amends).then().statusCode(422);
        clerk().get(ROOT + "/documents/" + plan + "/status?onDay=2022-08-31")
                .then()
                .body("status", equalTo("IN_FORCE"))
                .body("clauses", empty());
    }

    @Test
    void the_status_is_the_same_for_everybody_and_what_brought_it_about_is_told_to_whom_it_exists() {
        sent(plan, "BL-HM-DU", "OWN", "TO_IMPLEMENT");
        relate(issued("BL", "PLAN", "2022-09-01"), "REPEALS", plan).then().statusCode(201);
        clerkOfHoanhMo()
                .get(ROOT + "/documents/" + plan + "/status?onDay=2022-09-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("REPEALED"))
                .body("because", empty());
        clerkOf("TY").get(ROOT + "/documents/" + plan + "/status").then().statusCode(404);
    }

    @Test
    void documents_are_listed_by_their_status_on_a_day() {
        String second = issued("BL", "PLAN", "2022-09-01");
        String notice = issued("BL", "NOTICE", "2022-09-02");
        relate(second, "REPLACES", plan).then().statusCode(201);
        voided(clerk(), "documents", notice, "Nhập trùng").then().statusCode(200);
        String path = ROOT + "/document-statuses?onDay=";
        clerk().get(path + "2022-09-01").then().body("items.status", contains("VOID", "IN_FORCE", "REPLACED"));
        clerk().get(path + "2022-09-01&status=REPLACED").then().body("items.id", contains(plan));
        clerk().get(path + "2022-08-31&status=IN_FORCE").then().body("items.id", contains(plan));
        clerk().get(path + "2022-08-31&status=NOT_YET_IN_FORCE").then().body("items.id", contains(second));
        clerk().get(path + "2022-09-05&status=VOID").then().body("items.id", contains(notice));
        clerk().get(path + "2022-09-05&issuer=QN").then().body("items", empty());
        clerk().get(path + "2022-09-05&limit=1&type=PLAN").then().body("items.id", contains(second));
        String next = clerk().get(path + "2022-09-05&limit=1&type=PLAN").path("next");
        clerk().get(path + "2022-09-05&limit=1&type=PLAN&after=" + next).then().body("items.id", contains(plan));
        clerkOf("TY").get(path + "2022-09-05").then().body("items", empty());
        clerk().accept("text/csv").get(path + "2022-09-05").then().statusCode(200);
        clerk().get(path + "yesterday").then().statusCode(400);
    }

    @Test
    void documents_in_force_are_counted_as_of_a_day_and_as_they_were_known() {
        String second = issued("BL", "PLAN", "2022-09-01");
        issued("BL", "NOTICE", "2022-09-02");
        Instant before = Instant.parse(Database.column(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst());
        relate(second, "REPLACES", plan).then().statusCode(201);
        inForce("2022-08-31", "").then().body("values.find { it.code == 'DOC.IN_FORCE' }.value", equalTo(1));
        inForce("2022-09-30", "").then().body("values.find { it.code == 'DOC.IN_FORCE' }.value", equalTo(2));
        inForce("2022-09-30", "&knownAt=" + before)
                .then()
                .body("values.find { it.code == 'DOC.IN_FORCE' }.value", equalTo(3));
        relate(issued("BL", "PLAN", "2022-09-10"), "AMENDS", second).then().statusCode(201);
        clerk().get(ROOT + "/indicators/DOC.IN_FORCE/breakdown?by=status&org=BL&from=2022-01-01&to=2022-09-30")
                .then()
                .statusCode(200)
                .body("parts.find { it.key == 'AMENDED' }.value", equalTo(1))
                .body("parts.find { it.key == 'IN_FORCE' }.value", equalTo(2));
        clerk().get(ROOT + "/indicators/DOC.IN_FORCE/records?org=BL&from=2022-01-01&to=2022-08-31")
                .then()
                .statusCode(200)
                .body("items.id", contains(plan));
    }

    private static io.restassured.response.Response inForce(String to, String more) {
        return clerk().get(ROOT + "/indicators/values?org=BL&from=2022-01-01&to=" + to + more);
    }
}
