package vn.capuy.document.walls;

import vn.capuy.testing.walls.WallRow.Wall;

/** What every service offers. */
public class PlatformRows extends vn.capuy.testing.walls.PlatformRows<Ground> {
    public PlatformRows() {
        super("/api/document/v1", "document-reader", "DOC.ISSUED/breakdown?by=split", Wall.OPEN);
    }
}
