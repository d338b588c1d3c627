package vn.capuy.report.walls;

import static vn.capuy.report.below.Lower.BELOW;
import static vn.capuy.testing.walls.WallRow.Wall.EMPTY;
import static vn.capuy.testing.walls.WallRow.Wall.FORBIDDEN;
import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.Wall.OPEN;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.report.below.Lower;
import vn.capuy.report.below.Sealed;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** What comes from the installations below: within the scope, and its figures for those who are cleared as who sealed them. */
public class BelowRows implements WallRows<Ground> {
    private static final Set<String> READ = Set.of("kpi-reader", "report-editor", "auditor");

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                inDistrict("fetchSealsFromBelow", Set.of("report-editor"), EMPTY, (on, as, role) -> {
                    Lower.quiet();
                    return as.body(Map.of()).post(BELOW + "/fetches");
                }),
                inDistrict("listBelowInstallations", READ, EMPTY, (on, as, role) -> as.get(BELOW + "/installations")),
                new WallRow<>(
                        "listBelowSeals",
                        READ,
                        (on, as, role) -> {
                            received(on);
                            return as.get(BELOW + "/seals");
                        },
                        EMPTY,
                        OPEN),
                new WallRow<>("readBelowSeal", READ, (on, as, role) -> as.get(received(on)), NOT_FOUND, FORBIDDEN),
                new WallRow<>(
                        "readBelowSealContent",
                        READ,
                        (on, as, role) -> as.get(received(on) + "/content"),
                        NOT_FOUND,
                        FORBIDDEN),
                inDistrict(
                        "readBelowSealHistory",
                        Set.of("kpi-reader", "auditor"),
                        NOT_FOUND,
                        (on, as, role) -> as.get(received(on) + "/history")),
                inDistrict("readMergedFigures", READ, NOT_FOUND, (on, as, role) -> {
                    received(on);
                    return as.get(BELOW + "/merged?org=BL&from=2023-01-01&to=2023-12-31");
                }));
    }

    private static String received(Ground on) {
        Lower.quiet();
        String id = Lower.fetched(
                "bl", Sealed.of("BL").documents(5).clearance(on.clearance()).seal());
        return BELOW + "/seals/" + id;
    }
}
