package vn.capuy.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The contract that is committed is the one that is served. A module's test extends this; after a change that is meant, write
 * it anew with {@code -Dcapuy.contract.write=true} and read the difference.
 */
public abstract class OpenApiContract {
    private static final Path COMMITTED = Path.of("openapi.yaml");

    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean("capuy.contract.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served);
    }
}
