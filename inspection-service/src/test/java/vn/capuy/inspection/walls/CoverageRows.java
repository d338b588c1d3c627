package vn.capuy.inspection.walls;

import static vn.capuy.testing.walls.WallRow.Wall.NOT_FOUND;
import static vn.capuy.testing.walls.WallRow.inDistrict;

import java.util.List;
import vn.capuy.testing.walls.WallRow;
import vn.capuy.testing.walls.WallRows;

/** Coverage and its suggestions. That a restricted case does not show in them is in the feature's own tests. */
public class CoverageRows implements WallRows<Ground> {
    private static final String COVERAGE = "/api/inspection/v1/coverage";

    @Override
    public List<WallRow<Ground>> rows() {
        return List.of(
                read("listOrganisationCoverage", "/organisations?org=BL&onDay=2025-06-30"),
                read("listMemberCoverage", "/members?org=BL&onDay=2025-06-30"),
                read("suggestCoverage", "/suggestions?committee=BL&year=2025"));
    }

    private static WallRow<Ground> read(String operation, String what) {
        return inDistrict(operation, CaseRows.READ, NOT_FOUND, (on, as, role) -> as.get(COVERAGE + what));
    }
}
