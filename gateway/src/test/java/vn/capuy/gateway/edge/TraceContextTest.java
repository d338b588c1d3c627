package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.platform.trace.TraceParent;

/** A request keeps its place in a trace from its client to the services, also where nobody collects traces. */
@QuarkusTest
@QuarkusTestResource(Suite.class)
class TraceContextTest {
    private static final String PLACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final String FIGURES = "/api/kpi/v1/figures?org=BL&from=2020-08-01&to=2023-03-31";

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cadre/v1/people", FIGURES})
    void the_clients_place_reaches_the_services_and_comes_back(String path) {
        given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .header("traceparent", PLACE)
                .header("tracestate", "vendor=1")
                .get(path)
                .then()
                .header("traceparent", PLACE);
        assertThat(Suite.CADRE.requests().getFirst().header("traceparent"), equalTo(PLACE));
        assertThat(Suite.CADRE.requests().getFirst().header("tracestate"), equalTo("vendor=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-00000000000000000000000000000000-b7ad6b7169203331-01", "<script>", "ff-1-2-3"})
    void what_is_no_place_is_replaced_by_one_that_begins_here(String sent) {
        String place = given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .header("traceparent", sent)
                .header("tracestate", "vendor=1")
                .get("/api/cadre/v1/people")
                .header("traceparent");
        assertThat(place, TraceParent.holds(place), is(true));
        assertThat(Suite.CADRE.requests().getFirst().header("traceparent"), equalTo(place));
        assertThat(Suite.CADRE.requests().getFirst().header("tracestate"), is(nullValue()));
    }

    @Test
    void every_request_without_one_is_given_its_own_also_one_that_is_refused() {
        String one = given().get("/api/cadre/v1/people").header("traceparent");
        String other =
                given().urlEncodingEnabled(false).get("/api/cadre/v1/%2e%2e").header("traceparent");
        assertThat(one, TraceParent.holds(one), is(true));
        assertThat(other, TraceParent.holds(other), is(true));
        assertThat(one, not(equalTo(other)));
    }
}
