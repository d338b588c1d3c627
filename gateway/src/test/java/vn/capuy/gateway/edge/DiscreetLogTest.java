package vn.capuy.gateway.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import vn.capuy.gateway.suite.Suite;

@QuarkusTest
@QuarkusTestResource(Suite.class)
class DiscreetLogTest {
    @Test
    void what_fails_is_logged_without_the_token_and_without_what_was_asked() throws Exception {
        var log = new StringBuffer();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try {
            Suite.allReady();
            Suite.CADRE.dies();
            String token = Suite.ISSUER.token("kpi-reader");
            String name = "ly-a-sang";
            for (String path : new String[] {
                "/api/cadre/v1/people?name=" + name,
                "/api/kpi/v1/figures?org=" + name + "&from=2020-08-01&to=2023-03-31",
                "/api/cadre/v1/%2e%2e/" + name
            }) {
                given().urlEncodingEnabled(false)
                        .auth()
                        .oauth2(token)
                        .header("X-Name", name)
                        .get(path);
                given().urlEncodingEnabled(false).auth().oauth2(token + "x").get(path);
            }
            assertThat(log.toString(), containsString("cadre service"));
            assertThat(log.toString(), not(containsString(name)));
            assertThat(log.toString(), not(containsString(token.substring(0, 40))));
            assertThat(log.toString(), not(containsString(token.substring(token.length() - 40))));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    private static Handler listener(StringBuffer log) {
        var whole = new PatternFormatter("%d %p %c %X %s%e%n");
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.append(whole.format(line));
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
    }
}
