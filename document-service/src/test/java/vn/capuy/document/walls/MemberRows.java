package vn.capuy.document.walls;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import vn.capuy.document.task.Assigned;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The members who can be named. */
public class MemberRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                new WallRow<>(
                        "listMembers", RegistryRows.READ, (on, as, role) -> as.get(ROOT + "/members"), EMPTY, OPEN),
                inDistrict("readMember", RegistryRows.READ, NOT_FOUND, (on, as, role) -> {
                    Assigned.persons();
                    Assigned.assigned(Assigned.task());
                    return as.get(ROOT + "/members/" + Assigned.SECRETARY);
                }));
    }
}
