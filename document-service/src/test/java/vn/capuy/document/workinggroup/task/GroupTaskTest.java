package vn.capuy.document.workinggroup.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.Desk.clerkOfHoanhMo;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.ofHoanhMo;
import static vn.capuy.document.task.Assigned.step;
import static vn.capuy.document.task.Assigned.task;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.founded;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GroupTaskTest {
    private static final String PATH = ROOT + "/group-tasks";

    private String group;

    @BeforeEach
    void a_group() {
        Desk.clear();
        Assigned.persons();
        group = founded("BL-HM");
    }

    @Test
    void a_group_carries_a_task_through_beside_its_lead() {
        String task = assigned(task());
        String id = created(PATH, given(task, "2022-02-15"));
        clerk().get(PATH + "?workingGroup=" + group)
                .then()
                .statusCode(200)
                .body("items.task", contains(task))
                .body("items.state", contains("ASSIGNED"))
                .body("items.overdue", contains(true))
                .body("items.leadOrganisation", contains("BL-HM-DU"));
        step(ofHoanhMo(), task, Map.of("step", "ACCEPT", "on", "2022-02-16")).statusCode(200);
        clerk().get(PATH + "?state=ACCEPTED").then().body("items.id", contains(id));
        clerk().get(PATH + "?overdue=false").then().body("items", empty());
        // The lead's commune knows of the task, but not of the group.
        clerkOfHoanhMo().get(PATH).then().body("items", empty());
        assertEquals(2, clerk().accept("text/csv").get(PATH).asString().lines().count());
    }

    @Test
    void one_group_carries_a_task_through_at_a_time() {
        String task = assigned(task());
        String id = created(PATH, given(task, "2022-02-15"));
        clerk().body(Map.of("task", task, "workingGroup", founded("BL-DV"), "from", "2022-03-01"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("detail", equalTo("A working group carries the task through already."));
        at(clerk(), 0)
                .body(Map.of("reason", "Giao tổ khác"))
                .post(PATH + "/" + id + "/void")
                .then()
                .statusCode(200);
        at(clerk(), 1)
                .body(Map.of("reason", "Giao tổ khác"))
                .post(PATH + "/" + id + "/void")
                .then()
                .statusCode(409);
        created(PATH, given(task, "2022-03-01"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        clerk().body(Map.of(
                        "task",
                        UUID.randomUUID().toString(),
                        "workingGroup",
                        UUID.randomUUID().toString(),
                        "from",
                        "2199-01-01"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("task", "workingGroup", "from"));
        clerk().body(given(assigned(task()), "2022-02-13"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from"));
        assertEquals(0, Database.number("select count(*) from task_group"));
    }

    private Map<String, Object> given(String task, String from) {
        return Map.of("task", task, "workingGroup", group, "from", from);
    }
}
