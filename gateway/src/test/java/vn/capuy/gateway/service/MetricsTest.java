package vn.capuy.gateway.service;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

/** What Prometheus reads, at a port of its own. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class MetricsTest {
    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void the_gateway_counts_requests_by_service_and_never_by_record() throws Exception {
        Suite.allReady();
        for (String id : new String[] {"one-person", "another-person"}) {
            given().auth()
                    .oauth2(Suite.ISSUER.token())
                    .get("/api/cadre/v1/people/" + id + "?name=ly-a-sang")
                    .then()
                    .statusCode(200);
        }
        Suite.CADRE.dies();
        given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .get("/api/kpi/v1/figures?org=ly-a-sang&from=2020-08-01&to=2023-03-31");
        Suite.allReady();
        String told = given().get(metrics).then().statusCode(200).extract().asString();
        assertThat(told, containsString("http_server_requests_seconds_count"));
        assertThat(told, containsString("uri=\"/api/cadre/v1/{path}\""));
        assertThat(told, containsString("capuy_circuit_open{service=\"cadre\",use=\"figures\"} 0.0"));
        assertThat(told, containsString("capuy_circuit_open{service=\"document\",use=\"routes\"} 0.0"));
        assertThat(told, containsString("capuy_figures_missing_total{reason=\"UNREACHABLE\",service=\"cadre\"}"));
        for (String discreet : new String[] {"one-person", "another-person", "ly-a-sang"}) {
            assertThat(told, not(containsString(discreet)));
        }
    }

    @Test
    void a_method_that_somebody_made_up_makes_no_series_of_its_own() throws Exception {
        Suite.allReady();
        for (String made : new String[] {"LYASANG", "LYASENH"}) {
            given().request(made, "/api/cadre/v1/people").then().statusCode(405);
        }
        String told = given().get(metrics).then().statusCode(200).extract().asString();
        assertThat(told, containsString("method=\"OTHER\""));
        assertThat(told, not(containsString("LYAS")));
    }

    @Test
    void strangers_are_not_told_at_the_port_of_the_interface() {
        given().get("/q/metrics").then().statusCode(404);
    }

    @Test
    void health_stays_where_it_was() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }
}
