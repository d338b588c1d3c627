package vn.capuy.report.walls;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import vn.capuy.report.Desk;
import vn.capuy.report.StubGateway;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.Tokens;
import vn.capuy.testing.walls.Matrix;

/** The walls of every operation. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class MatrixTest extends Matrix<Ground> {
    MatrixTest() {
        super("vn.capuy.report.walls");
    }

    @Override
    protected void clear() {
        Desk.clear();
    }

    @Override
    protected Ground open() {
        return new Ground("NONE");
    }

    @Override
    protected Ground restricted() {
        return new Ground("SECRET");
    }

    @Override
    protected RequestSpecification as(Tokens account) {
        return Desk.as(account);
    }
}
