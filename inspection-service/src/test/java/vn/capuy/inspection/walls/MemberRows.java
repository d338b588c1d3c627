package vn.capuy.inspection.walls;

import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import vn.capuy.testing.Database;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The members that can be named. */
public class MemberRows implements WallRows<Ground> {
    private static final String MEMBERS = "/api/inspection/v1/members";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("listMembers", CaseRows.READ, EMPTY, (on, as, role) -> {
                    enter("ML-" + on.number());
                    return as.get(MEMBERS);
                }),
                inDistrict("readMember", CaseRows.READ, NOT_FOUND, (on, as, role) -> {
                    enter("MR-" + on.number());
                    return as.get(MEMBERS + "/MR-" + on.number());
                }));
    }

    private static void enter(String code) {
        Database.run("insert into member (code, full_name, managed_by, voided) values ('" + code
                + "', 'Lý Văn Thử', 'BL', false)");
    }
}
