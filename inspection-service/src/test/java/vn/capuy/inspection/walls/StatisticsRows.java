package vn.capuy.inspection.walls;

import static vn.capuy.inspection.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.inspection.walls.WallRow.inDistrict;

import java.util.List;
import java.util.Set;

/** The yearly statistics. They are counts, so that restricted cases are in them; what is too little of these is withheld. */
public class StatisticsRows implements WallRows {
    @Override
    public List<WallRow> rows() {
        return List.of(inDistrict(
                "readStatistics",
                Set.of("kpi-reader", "auditor", "inspection-reader"),
                NOT_FOUND,
                (on, as, role) -> as.accept("application/json")
                        .get("/api/inspection/v1/statistics?org=BL&year=2022")));
    }
}
