package vn.capuy.gateway.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.StubService;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class HealthTest {
    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void the_health_of_the_whole_shows_every_service_by_name() {
        given().get("/q/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("cadre", "inspection", "document", "report", "issuer-keys"));
    }

    @Test
    void a_service_that_is_down_not_ready_or_silent_is_shown_and_the_whole_is_not_well() throws Exception {
        Suite.INSPECTION.dies();
        shows("inspection");
        Suite.allReady();
        Suite.DOCUMENT.answers(503, "application/json", "{}");
        shows("document");
        Suite.DOCUMENT.does((request, connection) -> StubService.sayNoMore());
        shows("document");
    }

    private static void shows(String service) {
        given().get("/q/health")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("checks.find { it.name == '" + service + "' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'cadre' }.status", equalTo("UP"));
    }

    @Test
    void the_gateway_itself_stays_ready_without_a_service_for_it_answers_in_part() throws Exception {
        Suite.INSPECTION.dies();
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200);
    }
}
