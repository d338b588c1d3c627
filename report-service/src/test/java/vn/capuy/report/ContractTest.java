package vn.capuy.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.capuy.testing.OpenApiContract;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(StubGateway.class)
class ContractTest extends OpenApiContract {}
