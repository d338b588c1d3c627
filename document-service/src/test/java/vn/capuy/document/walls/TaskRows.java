package vn.capuy.document.walls;

import static vn.capuy.document.task.Assigned.TASKS;
import static vn.capuy.document.task.Assigned.assigned;
import static vn.capuy.document.task.Assigned.submission;
import static vn.capuy.document.task.Assigned.task;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Tasks, of which nothing is secret. */
public class TaskRows implements WallRows<Ground> {
    private static final Map<String, String> COLLABORATOR =
            Map.of("organisation", "BL-DV-DU", "joinedOn", "2022-03-01");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("assignTask", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    Assigned.persons();
                    return as.body(task()).post(TASKS);
                }),
                new WallRow<>("listTasks", RegistryRows.READ, (on, as, role) -> as.get(TASKS), EMPTY, OPEN),
                inDistrict("readTask", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(fresh(""))),
                inDistrict(
                        "readTaskHistory",
                        Set.of("document-reader", "document-approver", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(fresh("/history"))),
                inDistrict("takeTaskStep", RegistryRows.WRITE, NOT_FOUND, TaskRows::step),
                inDistrict("voidTask", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập trùng"))
                        .post(fresh("/void"))),
                inDistrict("assignTasks", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    Assigned.persons();
                    return as.body(many()).post(TASKS + "/many");
                }),
                inDistrict(
                        "listTaskRulings", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(fresh("/rulings"))),
                inDistrict("readTaskTree", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(fresh("/tree"))),
                inDistrict(
                        "readTaskDeadline", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(fresh("/deadline"))),
                inDistrict(
                        "listTaskCollaborators",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(fresh("/collaborators"))),
                inDistrict("enterTaskCollaborator", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> as.header(
                                "If-Match", "\"0\"")
                        .body(COLLABORATOR)
                        .post(fresh("/collaborators"))),
                inDistrict("voidTaskCollaborator", RegistryRows.WRITE, NOT_FOUND, TaskRows::voidCollaborator),
                inDistrict("handOverTasks", RegistryRows.EDIT, REFUSED, TaskRows::handOver),
                new WallRow<>(
                        "listLeaderlessTasks",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(TASKS + "/leaderless"),
                        EMPTY,
                        OPEN),
                new WallRow<>("listTasksDue", RegistryRows.READ, (on, as, role) -> as.get(TASKS + "/due"), EMPTY, OPEN),
                new WallRow<>("listTaskReminders", RegistryRows.READ, TaskRows::reminders, EMPTY, OPEN),
                open(
                        "listTaskRungs",
                        Set.of("document-reader", "document-editor", "document-approver", "auditor", "administrator"),
                        (on, as, role) -> as.get(TASKS + "/rungs")),
                open("enterTaskRung", Set.of("administrator"), (on, as, role) -> as.body(rung(on))
                        .post(TASKS + "/rungs")),
                open("voidTaskRung", Set.of("administrator"), (on, as, role) -> as.header("If-Match", "\"0\"")
                        .body(Map.of("reason", "Nhập nhầm"))
                        .post(TASKS + "/rungs/" + entered(on) + "/void")));
    }

    private static Map<String, Object> many() {
        var item = new LinkedHashMap<>(task());
        Object by = item.remove("assignedBy");
        Object on = item.remove("assignedOn");
        return Map.of("assignedBy", by, "assignedOn", on, "tasks", List.of(item));
    }

    private static Response reminders(Ground on, RequestSpecification as, String role) {
        fresh("");
        return as.get(TASKS + "/reminders?onDay=2022-09-30");
    }

    private static Response voidCollaborator(Ground on, RequestSpecification as, String role) {
        String path = fresh("/collaborators");
        String collaborator = Assigned.office()
                .header("If-Match", "\"0\"")
                .body(COLLABORATOR)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .path("collaborators[0].id");
        return as.header("If-Match", "\"1\"")
                .body(Map.of("reason", "Nhập nhầm"))
                .post(path + "/" + collaborator + "/void");
    }

    private static Response handOver(Ground on, RequestSpecification as, String role) {
        Assigned.persons();
        var handover = Map.of(
                "lead",
                Map.of("organisation", "BL-DV-DU"),
                "on",
                "2022-06-01",
                "ground",
                "Chuyển công tác",
                "tasks",
                List.of(Map.of("id", assigned(task()), "version", 0)));
        return as.body(handover).post(TASKS + "/handovers");
    }

    private static Map<String, Object> rung(Ground on) {
        return Map.of(
                "code",
                "RUNG_" + on.number(),
                "from",
                "2027-01-01",
                "days",
                -2,
                "audience",
                "LEAD",
                "nameVi",
                "Còn 2 ngày làm việc");
    }

    private static String entered(Ground on) {
        return Desk.administrator()
                .body(rung(on))
                .post(TASKS + "/rungs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response step(Ground on, RequestSpecification as, String role) {
        Object step = "document-approver".equals(role)
                ? Map.of("step", "CANCEL", "on", "2022-09-20", "ground", "Thôi giao")
                : submission("2022-09-20");
        return as.header("If-Match", "\"0\"").body(step).post(fresh("/steps"));
    }

    private static String fresh(String below) {
        Assigned.persons();
        return TASKS + "/" + assigned(task()) + below;
    }
}
