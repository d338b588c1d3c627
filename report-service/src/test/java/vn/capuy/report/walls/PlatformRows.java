package vn.capuy.report.walls;

import vn.capuy.testing.walls.AuditRows;

/** What every service offers. */
public class PlatformRows extends AuditRows<Ground> {
    public PlatformRows() {
        super("/api/report/v1");
    }
}
