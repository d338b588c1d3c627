package vn.capuy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.testing.AppProcess;

/** What a user would otherwise write, or take: the projects under {@code deploy/bench/peers}, and nginx. */
public final class Peers {
    public static final String SPRING_SERVICE = "spring-service";
    public static final String SPRING_GATEWAY = "spring-gateway";
    public static final String NGINX = "nginx";
    public static final String PGBENCH = "pgbench";

    public static final String READY = "/actuator/health/readiness";
    private static final String JAR = "peer.jar";

    private final Stand stand;

    public Peers(Stand stand) {
        this.stand = stand;
    }

    /** Whether it was built. */
    public boolean has(String peer) {
        return Files.exists(folder(peer).resolve(JAR));
    }

    /** The folder with its jar and its libraries. */
    public Path folder(String peer) {
        return stand.apps().resolve(peer);
    }

    /** Spring Boot on the records of a service, with the same rights. */
    public Program service(String database) {
        var program = springService(database, List.of());
        stand.add(SPRING_SERVICE, program, false);
        program.start();
        program.awaitReady(READY);
        return program;
    }

    /**
     * The same, not yet started.
     *
     * @param options of the JVM, beside those that ours has
     */
    public Program springService(String database, List<String> options) {
        return spring(SPRING_SERVICE, options, stand.databaseOfPeer(database));
    }

    /** Spring Cloud Gateway before a service. */
    public Program gateway(String backend) {
        var program = spring(
                SPRING_GATEWAY, List.of(), Map.of("PEER_BACKEND", backend, "PEER_REQUESTS_PER_MINUTE", Stand.NO_LIMIT));
        stand.add(SPRING_GATEWAY, program, false);
        program.start();
        program.awaitReady(READY);
        return program;
    }

    private Program spring(String peer, List<String> options, Map<String, String> told) {
        int port = AppProcess.freePort();
        var environment = new HashMap<>(told);
        environment.put("PEER_PORT", String.valueOf(port));
        environment.put("PEER_JWKS_URL", stand.issuer("capuy.jwks.url"));
        environment.put("PEER_ISSUER", stand.issuer("capuy.issuer"));
        var words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(AppProcess.AS_DELIVERED);
        words.addAll(options);
        words.addAll(List.of("-jar", folder(peer).resolve(JAR).toString()));
        return made(new Program(peer, words, environment, "http://127.0.0.1:" + port, stand.log(peer)));
    }

    /**
     * nginx before a service, with kept connections, and neither a token that is checked nor limits.
     *
     * @return empty where this machine has none
     */
    public Optional<Program> nginx(String backend) {
        Optional<Path> executable = onPath(NGINX);
        if (executable.isEmpty()) {
            return Optional.empty();
        }
        int port = AppProcess.freePort();
        Path folder = stand.folder("nginx-" + port);
        try {
            String configuration = new String(
                            Peers.class.getResourceAsStream("/nginx.conf").readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8)
                    .replace("@PORT@", String.valueOf(port))
                    .replace("@BACKEND@", backend.substring("http://".length()))
                    .replace("@USER@", System.getProperty("user.name"));
            Files.writeString(folder.resolve("nginx.conf"), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = List.of(
                executable.get().toString(),
                "-p",
                folder.toString(),
                "-c",
                "nginx.conf",
                "-e",
                folder.resolve("error.log").toString());
        var program = made(new Program(NGINX, words, Map.of(), "http://127.0.0.1:" + port, stand.log(NGINX)));
        stand.add(NGINX, program, true);
        program.start();
        program.awaitReady("/ready");
        return Optional.of(program);
    }

    /** PostgreSQL's generator of load; empty where this machine has none. */
    public Optional<Path> pgbench() {
        return onPath(PGBENCH);
    }

    private Program made(Program program) {
        stand.atEnd(program::stop);
        return program;
    }

    private static Optional<Path> onPath(String program) {
        var folders =
                new ArrayList<>(List.of(System.getenv().getOrDefault("PATH", "").split(":")));
        // Where it is for administrators only.
        folders.add("/usr/sbin");
        return folders.stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
