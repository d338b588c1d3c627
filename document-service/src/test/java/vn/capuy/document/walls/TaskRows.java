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

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Tasks, of which nothing is secret. */
public class TaskRows implements WallRows<Ground> {
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
                        .post(fresh("/void"))));
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
