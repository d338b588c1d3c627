package vn.capuy.document.walls;

import static vn.capuy.testing.walls.WallRow.Wall.REFUSED;
import static vn.capuy.testing.walls.WallRow.inDistrict;
import static vn.capuy.testing.walls.WallRow.open;

import java.util.List;
import vn.capuy.document.Desk;
import vn.capuy.document.task.Assigned;
import vn.capuy.document.task.PastTasks;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Tasks of the past that are taken over from files. */
public class PastTaskRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("importTasks", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    Assigned.persons();
                    return PastTasks.post(as, "tasks/imports", PastTasks.TASKS + PastTasks.row(PastTasks.reference()));
                }),
                open(
                        "readTaskImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(Desk.ROOT + "/tasks/imports/template.xlsx")),
                inDistrict("importTaskSteps", RegistryRows.EDIT, REFUSED, (on, as, role) -> {
                    Assigned.persons();
                    String task = PastTasks.reference();
                    PastTasks.bring(PastTasks.row(task), "");
                    return PastTasks.post(
                            as,
                            "task-steps/imports",
                            PastTasks.STEPS + PastTasks.step(task, "ACCEPT", "2022-02-20", ""));
                }),
                open(
                        "readTaskStepImportTemplate",
                        RegistryRows.EDIT,
                        (on, as, role) -> as.get(Desk.ROOT + "/task-steps/imports/template.xlsx")));
    }
}
