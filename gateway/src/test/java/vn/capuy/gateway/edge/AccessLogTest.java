package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class AccessLogTest {
    private static final String ACCOUNT = "11111111-2222-3333-4444-555555555555";
    private static final Logger LOG = Logger.getLogger("vn.capuy.gateway.access");

    private final List<Map<String, String>> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var fields = new java.util.HashMap<>(ExtLogRecord.wrap(line).getMdcCopy());
            fields.put("line", line.getMessage());
            lines.add(fields);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void somebody_reads_the_log() {
        Suite.allReady();
        LOG.addHandler(listener);
    }

    @AfterEach
    void nobody_does() {
        LOG.removeHandler(listener);
    }

    private Map<String, String> only() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (lines.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(lines.toString(), lines, hasSize(1));
        return lines.getFirst();
    }

    @Test
    void a_request_is_one_line_that_tells_what_was_done_and_not_by_whom_or_of_whom() throws Exception {
        given().auth()
                .oauth2(Suite.ISSUER.token("cadre-reader"))
                .header("X-Correlation-Id", "mine-8")
                .get("/api/cadre/v1/people/0198c7e2-1111-7222-8333-444455556666/posts?name=Nguyen")
                .then()
                .statusCode(200);
        Map<String, String> line = only();
        assertThat(line.get("method"), equalTo("GET"));
        assertThat(line.get("path"), equalTo("/api/cadre/v1/people/{}/posts"));
        assertThat(line.get("status"), equalTo("200"));
        assertThat(line.get("bytes"), equalTo("2"));
        assertThat(line.get("correlationId"), equalTo("mine-8"));
        assertThat(line.get("caller"), matchesPattern("[0-9a-f]{16}"));
        assertThat(line.toString(), not(containsString(ACCOUNT)));
        assertThat(line.toString(), not(containsString("Nguyen")));
        assertThat(line.toString(), not(containsString("127.0.0.1")));
        assertThat(line.toString(), not(containsString("secretary")));
    }

    @Test
    void the_requests_of_one_account_are_found_together() throws Exception {
        for (String token : List.of(
                Suite.ISSUER.token("cadre-reader"),
                Suite.ISSUER.token("kpi-reader"),
                Suite.ISSUER.tokenOf("another"))) {
            given().auth().oauth2(token).get("/api/cadre/v1/people");
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (lines.size() < 3 && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(lines.get(0).get("caller"), equalTo(lines.get(1).get("caller")));
        assertThat(lines.get(0).get("caller"), not(equalTo(lines.get(2).get("caller"))));
    }

    @Test
    void a_refusal_is_told_without_the_path_that_somebody_made_up() throws Exception {
        given().urlEncodingEnabled(false).get("/api/cadre/v1/%2e%2e/ly-a-sang");
        Map<String, String> line = only();
        assertThat(line.get("path"), equalTo("/api/cadre/v1/{}"));
        assertThat(line.get("status"), equalTo("400"));
        assertThat(line.get("caller"), equalTo("-"));
    }

    @Test
    void probes_leave_no_line() throws Exception {
        given().get("/q/health/live");
        given().get("/api/nothing");
        assertThat(only().get("status"), equalTo("404"));
    }
}
