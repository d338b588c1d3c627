package vn.capuy.report.walls;

import static vn.capuy.report.Desk.SEALS;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Set;
import vn.capuy.report.Told;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Seals: of a district; their figures are for those who are cleared as whoever sealed them. */
public class SealRows implements WallRows<Ground> {
    private static final Set<String> READ = Set.of("kpi-reader", "report-editor", "auditor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("sealFigures", Set.of("report-editor"), NOT_FOUND, (on, as, role) -> as.body(Told.request())
                        .post(SEALS)),
                new WallRow<>("listSeals", READ, (on, as, role) -> as.get(SEALS), EMPTY, OPEN),
                figures("readSeal", READ, ""),
                figures("readSealContent", READ, "/content"),
                figures("exportSealedFigures", READ, "/figures"),
                figures("readDrift", Set.of("kpi-reader"), "/drift"),
                new WallRow<>(
                        "compareSeals",
                        READ,
                        (on, as, role) -> as.get(on.path("/comparison?with=" + new Ground("NONE").id())),
                        NOT_FOUND,
                        FORBIDDEN),
                inDistrict(
                        "readSealHistory",
                        Set.of("kpi-reader", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(on.path("/history"))));
    }

    private static WallRow<Ground> figures(String operation, Set<String> roles, String below) {
        return new WallRow<>(operation, roles, (on, as, role) -> as.get(on.path(below)), NOT_FOUND, FORBIDDEN);
    }
}
