package vn.capuy.document.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.with;
import static vn.capuy.document.task.Assigned.OTHER_SECRETARY;
import static vn.capuy.document.task.Assigned.SECRETARY;
import static vn.capuy.document.task.Assigned.TASKS;
import static vn.capuy.document.task.Assigned.approver;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.office;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.task;
import static vn.capuy.document.task.Assigned.version;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CollaboratorTest {
    @BeforeEach
    void no_tasks() {
        Desk.clear();
        Assigned.persons();
    }

    @Test
    void who_works_on_a_task_sees_it_from_then_on() {
        String id = assigned(task());
        ofDongVan().get(TASKS + "/" + id).then().statusCode(404);
        enter(office(), id, Map.of("organisation", "BL-DV-DU", "joinedOn", "2022-03-01"))
                .statusCode(200)
                .body("collaborators.organisation", contains("BL-DV-DU"));
        ofDongVan().get(TASKS + "/" + id).then().statusCode(200);
        ofDongVan()
                .get(TASKS + "/" + id + "/collaborators")
                .then()
                .statusCode(200)
                .body("joinedOn", contains("2022-03-01"));
        office().get(TASKS + "/" + id + "/history")
                .then()
                .body("action", contains("task.assigned", "task.collaborator-entered"));
    }

    @Test
    void they_can_be_named_with_the_assignment() {
        var together = with(
                task(),
                "collaborators",
                List.of(
                        Map.of("organisation", "BL-BTC"),
                        Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY)));
        String id = assigned(together);
        office().get(TASKS + "/" + id)
                .then()
                .body("collaborators.memberName", containsInAnyOrder(null, "Chìu Văn Thử"))
                .body("collaborators.joinedOn", contains("2022-02-14", "2022-02-14"));
        var faulty = with(
                task(),
                "collaborators",
                List.of(Map.of("organisation", "TY"), Map.of("organisation", "BL-HM-DU", "member", SECRETARY)));
        office().body(faulty)
                .post(TASKS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("collaborators[0].organisation", "collaborators[1]"));
        assertEquals(1, Database.number("select count(*) from task"));
        assertEquals(2, Database.number("select count(*) from task_collaborator"));
    }

    @Test
    void who_cannot_work_on_it_is_refused_with_all_that_is_wrong() {
        String id = assigned(task());
        enter(office(), id, Map.of("organisation", "TY", "member", "BL-P9999", "joinedOn", "2022-02-13"))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("organisation", "member", "joinedOn"));
        enter(office(), id, Map.of("organisation", "BL-HM-DU", "member", SECRETARY, "joinedOn", "2022-03-01"))
                .statusCode(400)
                .body("violations.field", contains("organisation"));
        // He left on 2022-06-01, so that the day before was his last.
        enter(office(), id, Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY, "joinedOn", "2022-06-01"))
                .statusCode(400)
                .body("violations.field", contains("member"));
        enter(office(), id, Map.of("organisation", "BL-DV-DU", "member", OTHER_SECRETARY, "joinedOn", "2022-05-31"))
                .statusCode(200);
        assertEquals(1, Database.number("select count(*) from task_collaborator"));
    }

    @Test
    void nobody_is_named_twice_and_a_stale_version_changes_nothing() {
        String id = assigned(task());
        int before = version(id);
        enter(office(), id, Map.of("organisation", "BL-BTC", "joinedOn", "2022-03-01"))
                .statusCode(200);
        office().header("If-Match", "\"" + before + "\"")
                .body(Map.of("organisation", "BL-DV-DU", "joinedOn", "2022-03-01"))
                .post(TASKS + "/" + id + "/collaborators")
                .then()
                .statusCode(412);
        office().body(Map.of("organisation", "BL-DV-DU"))
                .post(TASKS + "/" + id + "/collaborators")
                .then()
                .statusCode(428);
        enter(office(), id, Map.of("organisation", "BL-BTC", "joinedOn", "2022-04-01"))
                .statusCode(409);
        assertEquals(1, Database.number("select count(*) from task_collaborator"));
    }

    @Test
    void only_the_body_that_assigned_says_who_works_on_it_and_not_after_its_end() {
        String id = assigned(task());
        enter(ofHoanhMo(), id, Map.of("organisation", "BL-HM-C01", "joinedOn", "2022-03-01"))
                .statusCode(403);
        step(approver(), id, Map.of("step", "CANCEL", "on", "2022-05-01", "ground", "Không còn phù hợp"))
                .statusCode(200);
        enter(office(), id, Map.of("organisation", "BL-BTC", "joinedOn", "2022-05-02"))
                .statusCode(409);
        assertEquals(0, Database.number("select count(*) from task_collaborator"));
    }

    @Test
    void one_entered_by_mistake_is_voided_and_sees_the_task_no_more() {
        String id = assigned(task());
        enter(office(), id, Map.of("organisation", "BL-DV-DU", "joinedOn", "2022-03-01"))
                .statusCode(200);
        String collaborator = office().get(TASKS + "/" + id).then().extract().path("collaborators[0].id");
        voided(id, collaborator).statusCode(200).body("collaborators", empty());
        office().get(TASKS + "/" + id + "/collaborators")
                .then()
                .body("", hasSize(1))
                .body("[0].voidedAt", notNullValue())
                .body("[0].voidReason", equalTo("Nhập nhầm"));
        ofDongVan().get(TASKS + "/" + id).then().statusCode(404);
        voided(id, collaborator).statusCode(409);
        voided(assigned(task()), collaborator).statusCode(404);
        enter(office(), id, Map.of("organisation", "BL-DV-DU", "joinedOn", "2022-03-02"))
                .statusCode(200);
    }

    private static ValidatableResponse voided(String id, String collaborator) {
        return office().header("If-Match", "\"" + version(id) + "\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(TASKS + "/" + id + "/collaborators/" + collaborator + "/void")
                .then();
    }

    private static ValidatableResponse enter(RequestSpecification who, String id, Map<String, ?> collaborator) {
        return who.header("If-Match", "\"" + version(id) + "\"")
                .body(collaborator)
                .post(TASKS + "/" + id + "/collaborators")
                .then();
    }

    private static RequestSpecification ofDongVan() {
        return Desk.as(Tokens.of("clerk-dong-van")
                .roles("document-reader", "document-editor")
                .org("BL-DV"));
    }
}
