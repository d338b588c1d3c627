package vn.capuy.journeys;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.TestIssuer;
import vn.capuy.testing.lean.LeanRequests;

/** The five applications as processes. Started once for all journeys, ended with the JVM. */
final class Suite {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path LOGS = Path.of("target", "logs");
    private static Suite running;

    private final PostgresServer postgres = PostgresServer.temporary().start();
    private final TestIssuer issuer = TestIssuer.start();
    private final Map<App, Integer> ports = new EnumMap<>(App.class);
    private final Map<App, AppProcess> processes = new EnumMap<>(App.class);

    enum App {
        CADRE("cadre-service"),
        INSPECTION("inspection-service"),
        DOCUMENT("document-service"),
        REPORT("report-service"),
        GATEWAY("gateway");

        private final String folder;

        App(String folder) {
            this.folder = folder;
        }

        String database() {
            return "capuy_" + name().toLowerCase(Locale.ROOT);
        }
    }

    private Suite() {
        LeanRequests.use();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        for (App app : App.values()) {
            ports.put(app, AppProcess.freePort());
            if (app != App.GATEWAY) {
                Provisioning.database(
                        postgres,
                        app.database(),
                        app.database() + "_owner",
                        AppProcess.OWNER_PASSWORD,
                        app.database(),
                        AppProcess.PASSWORD);
            }
        }
        for (App app : App.values()) {
            processes.put(app, process(app));
            start(app);
        }
        for (App app : App.values()) {
            awaitReady(app);
        }
    }

    static synchronized Suite running() {
        if (running == null) {
            running = new Suite();
        }
        return running;
    }

    String gateway() {
        return address(App.GATEWAY);
    }

    /** As the power cord would. */
    void kill(App app) {
        processes.get(app).kill();
    }

    void start(App app) {
        processes.get(app).start();
    }

    void awaitReady(App app) {
        processes.get(app).awaitReady();
    }

    private AppProcess process(App app) {
        return new AppProcess(
                app.folder,
                ROOT.resolve(app.folder).resolve("target/capuy-runner.jar"),
                ports.get(app),
                environment(app),
                LOGS.resolve(app.folder + ".log"));
    }

    private Map<String, String> environment(App app) {
        var environment = new HashMap<>(AppProcess.environment(ports.get(app), issuer));
        environment.put("CAPUY_CADRE_URL", address(App.CADRE));
        environment.put("CAPUY_INSPECTION_URL", address(App.INSPECTION));
        environment.put("CAPUY_DOCUMENT_URL", address(App.DOCUMENT));
        environment.put("CAPUY_REPORT_URL", address(App.REPORT));
        environment.put("CAPUY_GATEWAY_URL", address(App.GATEWAY));
        // The tests try every operation, also without a token, and again and again while a service is down.
        for (String kind : List.of("READ", "WRITE", "BULK", "FIGURES", "REFUSED")) {
            environment.put("CAPUY_RATE_" + kind + "_REQUESTS", "1000000");
        }
        // The receiver of the journeys stands on this machine.
        environment.put("CAPUY_WEBHOOKS_PLAIN_HOSTS", "127.0.0.1");
        environment.put("CAPUY_WEBHOOKS_ALLOWED_PORTS", "443,1024-65535");
        environment.put("CAPUY_WEBHOOKS_ALLOWED_ADDRESSES", "127.0.0.1");
        if (app == App.REPORT) {
            environment.putAll(below());
        }
        if (app != App.GATEWAY) {
            environment.putAll(AppProcess.database(postgres, app.database()));
        }
        return environment;
    }

    /** To the level above, this suite is the installation of the district. */
    private Map<String, String> below() {
        return Map.of(
                "CAPUY_BELOW_BINHLIEU_UNIT", "BL",
                "CAPUY_BELOW_BINHLIEU_URL", address(App.GATEWAY),
                "CAPUY_BELOW_BINHLIEU_PUBLIC_URL", "https://binhlieu.example",
                "CAPUY_BELOW_BINHLIEU_TOKEN_URL", issuer.config().get("capuy.token.url"),
                "CAPUY_BELOW_BINHLIEU_CLIENT_ID", TestIssuer.LEVEL_ABOVE,
                "CAPUY_BELOW_BINHLIEU_CLIENT_SECRET", "secret",
                "CAPUY_BELOW_BINHLIEU_TIME_LIMIT", "25s");
    }

    private String address(App app) {
        return "http://127.0.0.1:" + ports.get(app);
    }

    private void stop() {
        processes.values().forEach(AppProcess::stop);
        issuer.stop();
        postgres.stop();
    }
}
