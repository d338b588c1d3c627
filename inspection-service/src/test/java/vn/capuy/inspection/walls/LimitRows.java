package vn.capuy.inspection.walls;

import vn.capuy.inspection.casefile.Register;

/** The figures of regulations. */
public class LimitRows extends vn.capuy.testing.walls.LimitRows<Ground> {
    public LimitRows() {
        super("/api/inspection/v1", "figures.year-closes", "inspection-reader", Register::as);
    }
}
