package vn.capuy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.capuy.localpostgres.PostgresServer;

/** A packaged application as a process of its own, as it is delivered. */
public final class AppProcess {
    /**
     * Below the ports that systems give to connections of their own: there, a client who asks for a server that is not up
     * yet can be given the very port that it asks for, and then talks to itself.
     */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;
    private static final AtomicInteger NEXT_PORT = new AtomicInteger(new Random().nextInt(PORTS));

    /** The password of every role in a database that lives no longer than its tests. */
    public static final String OWNER_PASSWORD = "owner";

    public static final String PASSWORD = "app";

    /** The same for every application of these tests, so that one that is started again reads what it wrote. */
    static final String IDENTITY_KEY = drawnKey();

    static final String WEBHOOK_KEY = drawnKey();

    /** The options of the JVM that {@code ./capuy up} gives. */
    public static final List<String> AS_DELIVERED =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final Path jar;
    private final int port;
    private final Map<String, String> environment;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> options = new ArrayList<>(AS_DELIVERED);
    private Process process;

    /** @param log is appended to */
    public AppProcess(String name, Path jar, int port, Map<String, String> environment, Path log) {
        this.name = name;
        this.jar = jar;
        this.port = port;
        this.environment = Map.copyOf(environment);
        this.log = log.toAbsolutePath();
    }

    /** What an application must be told: on which port it listens, and whose tokens it trusts. */
    public static Map<String, String> environment(int port, TestIssuer issuer) {
        var environment = new HashMap<String, String>();
        issuer.config()
                .forEach((property, value) ->
                        environment.put(property.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        // Any that is free: several suites run on one machine.
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        environment.put("CAPUY_IDENTITY_KEY", IDENTITY_KEY);
        environment.put("CAPUY_WEBHOOK_KEY", WEBHOOK_KEY);
        return environment;
    }

    private static String drawnKey() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** Where a service keeps its records; the roles are those of the database's name. */
    public static Map<String, String> database(PostgresServer postgres, String database) {
        return Map.of(
                "CAPUY_DATABASE_URL", postgres.jdbcUrl(database),
                "CAPUY_DATABASE_USER", database,
                "CAPUY_DATABASE_PASSWORD", PASSWORD,
                "CAPUY_DATABASE_OWNER", database + "_owner",
                "CAPUY_DATABASE_OWNER_PASSWORD", OWNER_PASSWORD);
    }

    /** A port of this machine on which nothing listens. */
    public static int freePort() {
        for (int tries = 0; tries < PORTS; tries++) {
            int port = FIRST_PORT + Math.floorMod(NEXT_PORT.getAndIncrement(), PORTS);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one then.
            }
        }
        throw new IllegalStateException("No port is free from " + FIRST_PORT + " on");
    }

    /** Adds options of the JVM to those with which it is delivered. */
    public AppProcess with(List<String> more) {
        options.addAll(more);
        return this;
    }

    public void start() {
        try {
            Files.createDirectories(log.getParent());
            var words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            words.addAll(options);
            words.addAll(List.of("-jar", jar.toString()));
            var command = new ProcessBuilder(words);
            command.environment().putAll(environment);
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        Instant deadline = Instant.now().plus(PATIENCE);
        URI ready = URI.create(address() + "/q/health/ready");
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            if (answers(ready)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException(name + " is not ready; see " + log);
    }

    /** As the power cord would. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * As an administrator does: what is under way is brought to its end.
     *
     * @return whether it ended within that time
     */
    public boolean end(Duration patience) throws InterruptedException {
        process.destroy();
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void stop() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    public long pid() {
        return process.pid();
    }

    public String address() {
        return "http://127.0.0.1:" + port;
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
}
