package vn.capuy.inspection;

import vn.capuy.testing.Walls;

class WallsTest extends Walls {
    WallsTest() {
        super("vn.capuy.inspection");
    }
}
