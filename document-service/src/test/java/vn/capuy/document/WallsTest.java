package vn.capuy.document;

import vn.capuy.testing.Walls;

class WallsTest extends Walls {
    WallsTest() {
        super("vn.capuy.document");
    }
}
