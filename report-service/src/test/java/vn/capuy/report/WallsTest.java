package vn.capuy.report;

import vn.capuy.testing.Walls;

class WallsTest extends Walls {
    WallsTest() {
        super("vn.capuy.report");
    }

    @Override
    protected boolean rules() {
        return false;
    }
}
