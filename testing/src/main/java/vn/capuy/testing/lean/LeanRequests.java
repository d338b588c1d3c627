package vn.capuy.testing.lean;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;
import org.apache.http.params.SyncBasicHttpParams;

/** Before each test of a service, and where a test starts its services itself. */
@SuppressWarnings("deprecation") // REST Assured sends by no newer client
public final class LeanRequests implements QuarkusTestBeforeEachCallback {
    private static final HttpParams STANDARD = standard();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        use();
    }

    public static void use() {
        CompiledPaths.keep();
        RestAssuredConfig config = RestAssured.config();
        // What is sent and answered is written down each time, to be told where a test fails: not in its finest form
        // then.
        RestAssured.config = config.logConfig(config.getLogConfig().enablePrettyPrinting(false))
                .httpClient(
                        config.getHttpClientConfig().httpClientFactory(() -> new DefaultHttpClient(STANDARD.copy())));
    }

    /** For each client they are made anew, with the version out of a file in an archive. */
    private static HttpParams standard() {
        var standard = new SyncBasicHttpParams();
        DefaultHttpClient.setDefaultHttpParams(standard);
        return standard;
    }
}
