package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a server is to be like, and its start. */
public final class PostgresBuilder {
    private static final int TRIES_FOR_A_FREE_PORT = 3;

    private final Path home;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private boolean throwAway;
    private boolean guarded;
    private int askedPort;

    PostgresBuilder(Path home) {
        this.home = home;
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
    }

    static PostgresBuilder temporary() {
        try {
            var home = Files.createTempDirectory("capuy-postgres-");
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            var builder = new PostgresBuilder(home).endingWithThisProcess();
            builder.throwAway = true;
            return builder.setting("fsync", "off")
                    .setting("synchronous_commit", "off")
                    .setting("full_page_writes", "off");
        } catch (IOException e) {
            throw new PostgresException("No folder for a temporary PostgreSQL could be made.", e);
        }
    }

    /** The port to listen on; without it a free one is chosen. */
    public PostgresBuilder port(int port) {
        askedPort = port;
        return this;
    }

    /** A setting of {@code postgresql.conf}. */
    public PostgresBuilder setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Lets the server end with this JVM, even where the JVM is killed. */
    public PostgresBuilder endingWithThisProcess() {
        guarded = true;
        return this;
    }

    public PostgresServer start() {
        try {
            var cluster = Cluster.in(home);
            var running = cluster.postmaster();
            if (running.isPresent()) {
                throw new PostgresException("A PostgreSQL already runs on " + cluster.data() + " (process "
                        + running.get().pid() + ", port " + running.get().port() + ").");
            }
            if (askedPort != 0 && !Ports.isFree(askedPort)) {
                throw new PostgresException("Port " + askedPort + ", asked for by PostgreSQL, is taken.");
            }
            var password = SecretFile.readOrDraw(home.resolve("password"));
            cluster.create(password, !throwAway);
            startOnAPort(cluster, TRIES_FOR_A_FREE_PORT);
            var postmaster = cluster.postmaster()
                    .orElseThrow(() -> new PostgresException("PostgreSQL ended as soon as it had started."));
            return server(cluster, postmaster, password);
        } catch (IOException e) {
            throw new PostgresException("PostgreSQL's folder " + home + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void startOnAPort(Cluster cluster, int triesLeft) throws IOException {
        var port = askedPort == 0 ? Ports.free() : askedPort;
        try {
            cluster.start(port, settings);
        } catch (PostgresException e) {
            // Somebody else may have taken the free port between our look and the server's.
            if (askedPort != 0 || triesLeft <= 1 || Ports.isFree(port)) {
                throw e;
            }
            startOnAPort(cluster, triesLeft - 1);
        }
    }

    private PostgresServer server(Cluster cluster, Postmaster postmaster, String password) throws IOException {
        var rubbish = throwAway ? cluster.folder().toString() : "";
        if (!guarded) {
            return new PostgresServer(cluster, postmaster, password, () -> {});
        }
        var guard = new Guard(postmaster.pid(), rubbish);
        var server = new PostgresServer(cluster, postmaster, password, () -> {
            guard.dismiss();
            if (throwAway) {
                PostgresServer.delete(home);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "capuy-postgres-stop"));
        return server;
    }
}
