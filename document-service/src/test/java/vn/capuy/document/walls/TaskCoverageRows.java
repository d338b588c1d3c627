package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.document.Desk;
import vn.capuy.document.task.PastTasks;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Clauses, which are brought in for several documents at once, and the tasks that come of them. */
public class TaskCoverageRows implements WallRows<Ground> {
    private static final AtomicInteger LABEL = new AtomicInteger();

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "readDocumentTaskCoverage",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/documents/"
                                + Desk.issued(Desk.document("BL", "RESOLUTION", "2022-01-10")) + "/task-coverage")),
                inDistrict(
                        "readTaskCoverage",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/tasks/coverage?org=BL&from=2022-01-01&to=2022-12-31")),
                inDistrict("importClausesOfDocuments", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    String document = Desk.issued(Desk.document("BL", "RESOLUTION", "2022-01-10"));
                    String notation = Desk.provinceClerk()
                            .get(ROOT + "/documents/" + document)
                            .then()
                            .extract()
                            .path("notation");
                    return PastTasks.post(
                            as,
                            "clauses/imports",
                            "issuer,notation,issued_on,ref,kind,label,content,requires_tasks\nBL," + notation
                                    + ",2022-01-10,1,ARTICLE,Điều " + LABEL.incrementAndGet() + ",Nội dung,true\n");
                }),
                open(
                        "readClausesImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(ROOT + "/clauses/imports/template.xlsx")));
    }
}
