package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.workinggroup.Groups.REPORTS;
import static vn.capuy.document.workinggroup.Groups.WORKING_GROUPS;
import static vn.capuy.document.workinggroup.Groups.at;
import static vn.capuy.document.workinggroup.Groups.content;
import static vn.capuy.document.workinggroup.Groups.created;
import static vn.capuy.document.workinggroup.Groups.drafted;
import static vn.capuy.document.workinggroup.Groups.founded;
import static vn.capuy.document.workinggroup.Groups.report;
import static vn.capuy.document.workinggroup.Groups.step;
import static vn.capuy.document.workinggroup.Groups.submitted;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Reports and tasks of working groups, of which nothing is secret. */
public class GroupReportRows implements WallRows<Ground> {
    private static final Set<String> HISTORY = Set.of("document-reader", "document-approver", "auditor");
    private static final String TASKS = ROOT + "/group-tasks";
    private static final Map<String, String> REASON = Map.of("reason", "Nhập trùng");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("draftGroupReport", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(
                                report(founded("BL-HM"), "2022-06-01"))
                        .post(REPORTS)),
                new WallRow<>("listGroupReports", RegistryRows.READ, (on, as, role) -> as.get(REPORTS), EMPTY, OPEN),
                inDistrict("readGroupReport", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(draft(""))),
                inDistrict("readGroupReportHistory", HISTORY, NOT_FOUND, (on, as, role) -> as.get(draft("/history"))),
                inDistrict("reviseGroupReport", RegistryRows.EDIT, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(content())
                        .put(draft("/content"))),
                inDistrict("takeGroupReportStep", RegistryRows.WRITE, NOT_FOUND, GroupReportRows::taken),
                inDistrict("voidGroupReport", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(REASON)
                        .post(draft("/void"))),
                inDistrict("importGroupReports", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.contentType(
                                "text/csv; charset=UTF-8")
                        .body(("founded_by,working_group,period,period_from,work_done,results,submitted_on\nBL,"
                                        + reference() + ",MONTH,2022-06-01,Kiểm tra,Đạt,2022-07-04\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .post(REPORTS + "/imports")),
                open(
                        "readGroupReportImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(REPORTS + "/imports/template.xlsx")),
                new WallRow<>(
                        "listGroupReportsDue",
                        RegistryRows.READ,
                        (on, as, role) -> as.get(WORKING_GROUPS + "/reports/due?onDay=2022-12-31"),
                        EMPTY,
                        OPEN),
                inDistrict("giveGroupTask", RegistryRows.EDIT, REFUSED, (on, as, role) -> as.body(task())
                        .post(TASKS)),
                new WallRow<>("listGroupTasks", RegistryRows.READ, (on, as, role) -> as.get(TASKS), EMPTY, OPEN),
                inDistrict("readGroupTask", RegistryRows.READ, NOT_FOUND, (on, as, role) -> as.get(given(""))),
                inDistrict("readGroupTaskHistory", HISTORY, NOT_FOUND, (on, as, role) -> as.get(given("/history"))),
                inDistrict("voidGroupTask", RegistryRows.WRITE, NOT_FOUND, (on, as, role) -> at(as, 0)
                        .body(REASON)
                        .post(given("/void"))));
    }

    private static Response taken(Ground on, RequestSpecification as, String role) {
        if ("document-approver".equals(role)) {
            return step(as, submitted(founded("BL-HM"), "2022-06-01", "2022-07-04"), 1, Map.of("step", "ACCEPT"));
        }
        return step(as, drafted(founded("BL-HM"), "2022-06-01"), 0, Map.of("step", "SUBMIT"));
    }

    private static String draft(String below) {
        return REPORTS + "/" + drafted(founded("BL-HM"), "2022-06-01") + below;
    }

    private static Map<String, Object> task() {
        Assigned.persons();
        return Map.of(
                "task", Assigned.assigned(Assigned.task()), "workingGroup", founded("BL-HM"), "from", "2022-02-15");
    }

    private static String given(String below) {
        return TASKS + "/" + created(TASKS, task()) + below;
    }

    private static String reference() {
        return clerk().get(WORKING_GROUPS + "/" + founded("BL-HM"))
                .then()
                .extract()
                .path("reference");
    }
}
