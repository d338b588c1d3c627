package vn.capuy.inspection.walls;

import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Set;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** The yearly statistics. They are counts, so that restricted cases are in them; what is too little of these is withheld. */
public class StatisticsRows implements WallRows<Ground> {
    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(inDistrict(
                "readStatistics",
                Set.of("kpi-reader", "auditor", "inspection-reader"),
                NOT_FOUND,
                (on, as, role) -> as.accept("application/json").get("/api/inspection/v1/statistics?org=BL&year=2022")));
    }
}
