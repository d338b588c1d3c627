package vn.capuy.gateway.suite;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The four services and the issuer, started before the gateway, with limits short enough to wait for in a test. */
public class Suite implements QuarkusTestResourceLifecycleManager {
    public static final StubService CADRE = new StubService();
    public static final StubService INSPECTION = new StubService();
    public static final StubService DOCUMENT = new StubService();
    public static final StubService REPORT = new StubService();
    public static final Issuer ISSUER = new Issuer();

    @Override
    public Map<String, String> start() {
        allReady();
        return Map.of(
                "capuy.issuer",
                ISSUER.name(),
                "capuy.jwks.url",
                ISSUER.keysUrl(),
                "capuy.services.cadre",
                "http://127.0.0.1:" + CADRE.port(),
                "capuy.services.inspection",
                "http://127.0.0.1:" + INSPECTION.port(),
                "capuy.services.document",
                "http://127.0.0.1:" + DOCUMENT.port(),
                "capuy.services.report",
                "http://127.0.0.1:" + REPORT.port(),
                "capuy.edge.answer-timeout",
                "1500ms",
                "capuy.edge.stall-timeout",
                "1500ms",
                "capuy.kpi.time-limit",
                "1s",
                "capuy.health.time-limit",
                "500ms");
    }

    /** Every service is up and answers plainly; each test begins so. */
    public static void allReady() {
        for (StubService each : new StubService[] {CADRE, INSPECTION, DOCUMENT, REPORT}) {
            each.comesBack();
            each.answers(200, "application/json", "{}");
        }
    }

    @Override
    public void stop() {
        try {
            CADRE.dies();
            INSPECTION.dies();
            DOCUMENT.dies();
            REPORT.dies();
            ISSUER.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
