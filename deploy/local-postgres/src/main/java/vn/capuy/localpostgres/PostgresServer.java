package vn.capuy.localpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A running PostgreSQL on 127.0.0.1.
 *
 * <pre>{@code
 * try (var server = PostgresServer.temporary().start()) {
 *     Provisioning.database(server, "capuy_cadre", "capuy_cadre_owner", "…", "capuy_cadre", "…");
 *     DriverManager.getConnection(server.jdbcUrl("capuy_cadre"), "capuy_cadre", "…");
 * }
 * }</pre>
 */
public final class PostgresServer implements AutoCloseable {
    private final Cluster cluster;
    private final Postmaster postmaster;
    private final String password;
    private final Runnable afterwards;
    private boolean stopped;

    PostgresServer(Cluster cluster, Postmaster postmaster, String password, Runnable afterwards) {
        this.cluster = cluster;
        this.postmaster = postmaster;
        this.password = password;
        this.afterwards = afterwards;
    }

    /** A server whose data lies in this folder and stays there. */
    public static PostgresBuilder at(Path home) {
        return new PostgresBuilder(home.toAbsolutePath().normalize());
    }

    /** A server for tests: its data is gone when it stops, or when the JVM that asked for it ends. */
    public static PostgresBuilder temporary() {
        return PostgresBuilder.temporary();
    }

    /** Stops the server that somebody left running on this folder; false when there is none. */
    public static boolean stopLeftover(Path home) {
        try {
            if (!Files.isDirectory(home)) {
                return false;
            }
            var cluster = Cluster.in(home.toAbsolutePath().normalize());
            var found = cluster.postmaster();
            found.ifPresent(postmaster -> cluster.stop());
            return found.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server process on this folder, whoever started it. */
    public static Optional<Long> pidOf(Path home) {
        try {
            return Postmaster.of(
                            Folders.moved(home.toAbsolutePath().normalize()).resolve("data"))
                    .map(Postmaster::pid);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the server on this folder writes its log. */
    public static Path logOf(Path home) {
        try {
            return Folders.moved(home.toAbsolutePath().normalize()).resolve(Cluster.LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a stopped server's folder, and the one its data was moved to. */
    public static void delete(Path home) {
        try {
            if (Files.isDirectory(home)) {
                Folders.delete(Cluster.in(home.toAbsolutePath().normalize()).folder());
                Folders.delete(home);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return postmaster.port();
    }

    public long pid() {
        return postmaster.pid();
    }

    public String superuser() {
        return Cluster.SUPERUSER;
    }

    public String password() {
        return password;
    }

    public Path log() {
        return cluster.log();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public boolean isRunning() {
        return cluster.postmaster().filter(postmaster::equals).isPresent();
    }

    /** Ends the sessions, writes what is to be written and waits until the server is gone. */
    public synchronized void stop() {
        if (!stopped) {
            stopped = true;
            cluster.stop();
            afterwards.run();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
