package vn.capuy.cadre;

import vn.capuy.testing.Walls;

class CadreWallsTest extends Walls {
    CadreWallsTest() {
        super("vn.capuy.cadre");
    }
}
