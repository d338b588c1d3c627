package vn.capuy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.host.ProcessorTime;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.TestIssuer;

/** A database that writes to disk as in earnest, an issuer of tokens, and the services that were started. */
public final class Stand implements AutoCloseable {
    private final Path apps;
    private final Path logs;
    private final Path home;
    private final PostgresServer postgres;
    private final TestIssuer issuer = TestIssuer.start();
    private final Map<String, AppProcess> services = new LinkedHashMap<>();

    /** @param apps holds a folder with the packaged application of each service */
    public Stand(Path apps, Path logs) {
        this.apps = apps;
        this.logs = logs;
        try {
            home = Files.createTempDirectory("capuy-bench-");
            // PostgreSQL refuses root, and its own user must pass through.
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = PostgresServer.at(home).endingWithThisProcess().start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopServices));
    }

    /** Starts a service, with a database of its own. */
    public AppProcess service(String module, String database) {
        return service(module, database, Map.of());
    }

    /**
     * The same, told more.
     *
     * @param told variables of its environment
     */
    public AppProcess service(String module, String database, Map<String, String> told) {
        // Of the group before, which is done with it.
        Optional.ofNullable(services.remove(module)).ifPresent(AppProcess::stop);
        Provisioning.database(
                postgres, database, database + "_owner", AppProcess.OWNER_PASSWORD, database, AppProcess.PASSWORD);
        int port = AppProcess.freePort();
        var environment = new HashMap<>(AppProcess.environment(port, issuer));
        environment.putAll(AppProcess.database(postgres, database));
        environment.putAll(told);
        Path jar = apps.resolve(module).resolve("quarkus-run.jar");
        var service = new AppProcess(module, jar, port, environment, logs.resolve("bench-" + module + ".log"));
        services.put(module, service);
        service.start();
        service.awaitReady();
        return service;
    }

    /** As the service itself: with its role, and no more rights than it has. */
    public Connection asService(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, AppProcess.PASSWORD);
    }

    /** For what no service may: emptying tables, statistics. */
    public Connection asAdministrator(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.superuser(), postgres.password());
    }

    /** The processes that share the machine: the services, the database, and the client, which is this one. */
    public Meters meters() {
        Map<String, DoubleSupplier> processes = new LinkedHashMap<>();
        services.forEach((name, service) -> processes.put(name, () -> ProcessorTime.of(service.pid())));
        processes.put("postgresql", () -> ProcessorTime.ofFamily(postgres.pid()));
        processes.put("client", () -> ProcessorTime.of(ProcessHandle.current().pid()));
        return new Meters(processes);
    }

    /** The database's. */
    public String version() throws SQLException {
        try (Connection connection = asAdministrator("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private void stopServices() {
        services.values().forEach(AppProcess::stop);
    }

    @Override
    public void close() {
        stopServices();
        issuer.stop();
        postgres.stop();
        PostgresServer.delete(home);
    }
}
