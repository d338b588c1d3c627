package vn.capuy.inspection.walls;

import vn.capuy.testing.walls.WallRow.Wall;

/** What every service offers. */
public class PlatformRows extends vn.capuy.testing.walls.PlatformRows<Ground> {
    public PlatformRows() {
        super("/api/inspection/v1", "inspection-reader", "INSP.CASES/breakdown?by=kind", Wall.EMPTY);
    }
}
