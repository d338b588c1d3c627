package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Collector;
import vn.capuy.gateway.suite.Suite;
import vn.capuy.platform.trace.TraceParent;

/** With a collector, spans go there, joined to the client's trace; nothing in them tells what was asked or who asked. */
@QuarkusTest
@TestProfile(TracesTest.Collected.class)
@QuarkusTestResource(Suite.class)
class TracesTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PLACE = "00-" + TRACE + "-b7ad6b7169203331-01";

    /** One setting, as an operator makes it. */
    public static class Collected implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("capuy.traces.url", Collector.running().url(), "quarkus.otel.bsp.schedule.delay", "100ms");
        }
    }

    @BeforeEach
    void everything_is_up() {
        Suite.allReady();
    }

    @Test
    void a_request_is_traced_through_the_gateway_to_the_services_without_what_was_asked() throws Exception {
        String place = given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .header("traceparent", PLACE)
                .header("User-Agent", "browser-of-somebody")
                .get("/api/cadre/v1/people?name=ly-a-sang")
                .then()
                .statusCode(200)
                .extract()
                .header("traceparent");
        assertThat("the same trace", place.substring(3, 35), equalTo(TRACE));
        assertThat("a span of its own", place, not(equalTo(PLACE)));
        String seen = Suite.CADRE.requests().getFirst().header("traceparent");
        assertThat(TraceParent.holds(seen), is(true));
        assertThat(seen.substring(3, 35), equalTo(TRACE));
        given().auth()
                .oauth2(Suite.ISSUER.token("kpi-reader"))
                .header("traceparent", PLACE)
                .get("/api/kpi/v1/figures?org=ly-a-sang&from=2020-08-01&to=2023-03-31");
        assertThat(Suite.INSPECTION.requests().getFirst().header("traceparent").substring(3, 35), equalTo(TRACE));

        String told =
                Collector.running().until(all -> all.contains("/api/cadre/v1") && all.contains("/api/kpi/v1/figures"));
        assertThat(told, containsString("/api/cadre/v1"));
        assertThat(told, containsString("/api/kpi/v1/figures"));
        assertThat(told, containsString("capuy-gateway"));
        assertThat(
                told,
                containsString(
                        new String(HexFormat.of().parseHex(TRACE), java.nio.charset.StandardCharsets.ISO_8859_1)));
        for (String discreet :
                new String[] {"ly-a-sang", "browser-of-somebody", "Bearer", "secretary", "11111111-2222"}) {
            assertThat(told, not(containsString(discreet)));
        }
    }
}
