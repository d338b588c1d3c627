package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** What leaders answer for, of which nothing is secret. */
public class ResponsibilityRows implements WallRows<Ground> {
    private static final String ASKED = "?organisation=BL&from=2022-01-01&to=2022-12-31";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict(
                        "readResponsibility",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/responsibility" + ASKED)),
                inDistrict(
                        "listResponsibilityTasks",
                        RegistryRows.READ,
                        NOT_FOUND,
                        (on, as, role) -> as.get(ROOT + "/responsibility/tasks" + ASKED)));
    }
}
