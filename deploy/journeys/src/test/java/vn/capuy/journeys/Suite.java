package vn.capuy.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;
import vn.capuy.testing.TestIssuer;

/** The four applications as processes. Started once for all journeys, ended with the JVM. */
final class Suite {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path LOGS = Path.of("target", "logs");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static Suite running;

    private final PostgresServer postgres = PostgresServer.temporary().start();
    private final TestIssuer issuer = TestIssuer.start();
    private final Map<App, Integer> ports = new EnumMap<>(App.class);
    private final Map<App, Process> processes = new EnumMap<>(App.class);
    private final HttpClient http = HttpClient.newHttpClient();

    enum App {
        CADRE("cadre-service"),
        INSPECTION("inspection-service"),
        DOCUMENT("document-service"),
        GATEWAY("gateway");

        private final String folder;

        App(String folder) {
            this.folder = folder;
        }

        String database() {
            return "capuy_" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Suite() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        for (App app : App.values()) {
            ports.put(app, freePort());
            if (app != App.GATEWAY) {
                Provisioning.database(
                        postgres, app.database(), app.database() + "_owner", "owner", app.database(), "app");
            }
        }
        for (App app : App.values()) {
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
        try {
            processes.get(app).destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void start(App app) {
        try {
            Files.createDirectories(LOGS);
            var command = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-jar",
                    ROOT.resolve(app.folder)
                            .resolve("target/quarkus-app/quarkus-run.jar")
                            .toString());
            command.environment().putAll(environment(app));
            File log = LOGS.resolve(app.folder + ".log").toFile();
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            processes.put(app, command.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady(App app) {
        Instant deadline = Instant.now().plus(PATIENCE);
        URI ready = URI.create(address(app) + "/q/health/ready");
        while (Instant.now().isBefore(deadline) && processes.get(app).isAlive()) {
            if (answers(ready)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(app + " is not ready; see " + LOGS.toAbsolutePath());
    }

    private boolean answers(URI ready) {
        try {
            return http.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> environment(App app) {
        var environment = new HashMap<String, String>();
        issuer.config().forEach((name, value) -> environment.put(variable(name), value));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.get(app)));
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("CAPUY_CADRE_URL", address(App.CADRE));
        environment.put("CAPUY_INSPECTION_URL", address(App.INSPECTION));
        environment.put("CAPUY_DOCUMENT_URL", address(App.DOCUMENT));
        if (app != App.GATEWAY) {
            environment.put("CAPUY_DATABASE_URL", postgres.jdbcUrl(app.database()));
            environment.put("CAPUY_DATABASE_USER", app.database());
            environment.put("CAPUY_DATABASE_PASSWORD", "app");
            environment.put("CAPUY_DATABASE_OWNER", app.database() + "_owner");
            environment.put("CAPUY_DATABASE_OWNER_PASSWORD", "owner");
        }
        return environment;
    }

    private static String variable(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }

    private String address(App app) {
        return "http://127.0.0.1:" + ports.get(app);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop() {
        processes.values().forEach(Process::destroyForcibly);
        issuer.stop();
        postgres.stop();
    }
}
