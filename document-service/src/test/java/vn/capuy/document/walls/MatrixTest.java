package vn.capuy.document.walls;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import vn.capuy.document.Desk;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.Matrix;

/** The walls of every operation. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MatrixTest extends Matrix<Ground> {
    MatrixTest() {
        super("vn.capuy.document.walls");
    }

    @Override
    protected void clear() {
        Desk.clear();
    }

    @Override
    protected Ground open() {
        return Ground.open();
    }

    @Override
    protected Ground restricted() {
        return Ground.secret();
    }

    @Override
    protected RequestSpecification as(Tokens account) {
        return Desk.as(account);
    }
}
