package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.cadre.PlanningSteps.approve;
import static vn.capuy.cadre.PlanningSteps.approved;
import static vn.capuy.cadre.PlanningSteps.draft;
import static vn.capuy.cadre.PlanningSteps.executive;
import static vn.capuy.cadre.PlanningSteps.holdAll;
import static vn.capuy.cadre.PlanningSteps.post;
import static vn.capuy.cadre.PlanningSteps.standing;
import static vn.capuy.cadre.PlanningSteps.submit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.cadre.planning.PlanningEntries;
import vn.capuy.cadre.planning.Suspension;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanningReviewTest {
    @Inject
    PlanningEntries planned;

    private String id;

    @BeforeEach
    void anApprovedList() {
        Seed.peopleAndPosts();
        id = approved("QH-1", executive("CB-1"), executive("CB-2"), executive("CB-3"));
    }

    private static UUID person(String code) {
        return UUID.fromString(Database.column("select id from person where code = '" + code + "'")
                .getFirst());
    }

    private static void reprimanded(String code, String until) {
        Database.run("""
                insert into discipline_effect (decision, reference, person, form, decided_by, decided_on, effect_from,
                  effect_until, recorded_at)
                select 'd-1', '12-QĐ/UBKTHU', id, 'REPRIMAND', 'BL', '2023-01-09', '2023-01-09', '%s', now()
                from person where code = '%s'""".formatted(until, code));
    }

    private ValidatableResponse review(int year, String day, String... lines) {
        return post(Api.approver("BL"), id, "/reviews", """
                {"year": %d, "reviewedOn": "%s", "body": "BL", "minutes": "21-BB/HU", "lines": [%s]}""".formatted(year, day, String.join(",", lines)));
    }

    private String line(int place, String more) {
        return "{\"entry\": \"%s\", %s}".formatted(standing(id).get(place), more);
    }

    private static List<String> due(String query) {
        return Api.reader("BL")
                .get("/planning-lists?reviewDue=" + query)
                .jsonPath()
                .getList("items.code");
    }

    @Test
    void a_review_says_of_every_cadre_whether_he_stays() {
        reprimanded("CB-2", "2024-01-08");
        assertEquals(List.of("QH-1"), due("true"));
        assertEquals(List.of(), due("false"));
        review(
                        2023,
                        "2022-10-01",
                        line(0, "\"outcome\": \"KEPT\", \"kind\": \"OTHER\""),
                        line(0, "\"outcome\": \"KEPT\""))
                .statusCode(400)
                .body("violations.field", contains("reviewedOn", "lines[0].kind", "lines[1].entry", "lines"))
                .body("violations[3].message", containsString("CB-2, CB-3"));
        String kept = "\"outcome\": \"KEPT\"";
        // Whom discipline weighs on is kept only with a reason.
        review(2023, "2023-03-01", line(0, kept), line(1, kept), line(2, kept))
                .statusCode(400)
                .body("violations.field", contains("lines[1].reason"));
        review(
                        2023,
                        "2023-03-01",
                        line(0, kept),
                        line(
                                1,
                                "\"outcome\": \"REMOVED\", \"kind\": \"DISCIPLINED\", \"reason\": \"Bị khiển trách\","
                                        + " \"decision\": \"12-QĐ/UBKTHU\""),
                        line(2, kept))
                .statusCode(200)
                .body("lastReviewedOn", equalTo("2023-03-01"))
                .body("planned.state", contains("PLANNED", "REMOVED", "PLANNED"))
                .body("planned[1].removalKind", equalTo("DISCIPLINED"));
        review(2023, "2023-04-01", line(0, kept), line(1, kept))
                .statusCode(400)
                .body("violations.field", contains("year"));
        Api.reader("BL")
                .get("/planning-lists/" + id + "/reviews")
                .then()
                .body("year", contains(2023))
                .body("[0].lines.person", contains("CB-1", "CB-2", "CB-3"))
                .body("[0].lines[1].findings", containsString("12-QĐ/UBKTHU"));
        String review = Api.reader("BL")
                .get("/planning-lists/" + id + "/reviews")
                .jsonPath()
                .getString("[0].id");
        post(Api.approver("BL"), id, "/reviews/" + review + "/void", "{\"reason\": \"Nhập nhầm\"}")
                .statusCode(200)
                .body("lastReviewedOn", equalTo(null));
        review(2023, "2023-04-01", line(0, kept), line(1, kept)).statusCode(200);
    }

    @Test
    void a_list_is_due_a_year_and_a_day_after_its_last_review() {
        String today = Database.column("select (now() at time zone 'Asia/Ho_Chi_Minh')::date")
                .getFirst();
        LocalDate yearAgo = LocalDate.parse(today).minusMonths(12);
        Database.run("update planning_list set approved_on = '%s', submitted_on = null, submitted_at = null"
                .formatted(yearAgo));
        assertEquals(List.of(), due("true"));
        Database.run("update planning_list set approved_on = '%s'".formatted(yearAgo.minusDays(1)));
        assertEquals(List.of("QH-1"), due("true"));
        Database.run("update planning_list set target_term = '2015-2020'");
        assertEquals(List.of(), due("true"));
    }

    @Test
    void the_records_propose_who_should_leave() {
        reprimanded("CB-2", "2999-01-01");
        Api.reader("BL")
                .get("/planning-lists/" + id + "/review-proposal")
                .then()
                .statusCode(200)
                .body("leastTerms", equalTo(1))
                .body("lines.person", contains("CB-1", "CB-2", "CB-3"))
                .body("lines.outcome", contains("KEPT", "REMOVED", "KEPT"))
                .body("lines[1].findings.kind", contains("DISCIPLINED"))
                .body("lines[0].findings", empty());
    }

    @Test
    void only_an_approver_reviews_and_only_an_approved_list() {
        String body = """
                {"year": 2023, "reviewedOn": "2023-03-01", "body": "BL", "minutes": "21-BB/HU", "lines": [%s]}""".formatted(line(0, "\"outcome\": \"KEPT\""));
        post(Api.editor("BL"), id, "/reviews", body).statusCode(403);
        post(Api.approver("TY"), id, "/reviews", body).statusCode(404);
        Api.approver("BL")
                .body(body)
                .post("/planning-lists/" + id + "/reviews")
                .then()
                .statusCode(428);
        String draft = draft("QH-2", executive("CB-1"));
        post(Api.approver("BL"), draft, "/reviews", body).statusCode(409);
        assertEquals(0, Database.number("select count(*) from planning_review"));
    }

    @Test
    void a_discipline_decision_suspends_everywhere_and_its_reversal_restores_with_the_history_kept() {
        String other = draft("QH-2", executive("CB-2"));
        String submitted = draft("QH-3", executive("CB-1"), executive("CB-2"));
        holdAll(submitted);
        submit(submitted).statusCode(200);
        LocalDate day = LocalDate.of(2023, 1, 9);
        List<Suspension> suspended = QuarkusTransaction.requiringNew()
                .call(() -> planned.suspend(person("CB-2"), "d-1", "12-QĐ/UBKTHU", day));
        assertEquals(
                List.of("QH-1", "QH-2", "QH-3"),
                suspended.stream().map(Suspension::listCode).sorted().toList());
        assertNull(suspended.getFirst().restoredOn());
        // Told again, it changes nothing; without a transaction it does nothing.
        assertEquals(
                List.of(),
                QuarkusTransaction.requiringNew()
                        .call(() -> planned.suspend(person("CB-2"), "d-1", "12-QĐ/UBKTHU", day)));
        assertThrows(RuntimeException.class, () -> planned.suspend(person("CB-2"), "d-2", "13-QĐ/UBKTHU", day));
        Api.reader("BL")
                .get("/planning-lists/" + id)
                .then()
                .body("planned[1].state", equalTo("SUSPENDED"))
                .body("planned[1].suspendedBy", equalTo("12-QĐ/UBKTHU"));
        Api.reader("BL").get("/planning-lists/" + id + "/check").then().body("people", equalTo(2));
        Api.reader("BL").get("/planning-lists/" + other + "/check").then().body("people", equalTo(0));
        approve(submitted).statusCode(200);
        // What was approved on its day was approved; on the list approved since, he is not.
        Api.reader("BL")
                .get("/indicators/values?org=BL&from=2020-08-01&to=2023-03-31")
                .then()
                .body("values.find { it.code == 'PLAN.APPROVED' }.value", equalTo(4));
        // A second decision weighs on when the first is reversed.
        QuarkusTransaction.requiringNew().run(() -> planned.suspend(person("CB-2"), "d-2", "13-QĐ/UBKTHU", day));
        List<Suspension> restored = QuarkusTransaction.requiringNew()
                .call(() -> planned.restore("d-1", LocalDate.of(2023, 6, 1), "20-QĐ/TU"));
        assertEquals(3, restored.size());
        assertEquals("20-QĐ/TU", restored.getFirst().restoredReference());
        Api.reader("BL").get("/planning-lists/" + id).then().body("planned[1].suspendedBy", equalTo("13-QĐ/UBKTHU"));
        QuarkusTransaction.requiringNew().run(() -> planned.restore("d-2", LocalDate.of(2022, 6, 1), "21-QĐ/TU"));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> planned.restore("d-1", day, "20-QĐ/TU")));
        Api.reader("BL")
                .get("/planning-lists/" + id + "/entries?state=PLANNED")
                .then()
                .body("items.person", containsInAnyOrder("CB-1", "CB-2", "CB-3"))
                .body("items", hasSize(3));
        assertEquals(
                6, Database.number("select count(*) from planning_entry_suspension where restored_on is not null"));
        assertEquals(
                0, Database.number("select count(*) from planning_entry_suspension where restored_on < suspended_on"));
    }
}
