package vn.capuy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.host.ProcessorTime;
import vn.capuy.bench.pgbench.PgBench;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;
import vn.capuy.testing.AppProcess;
import vn.capuy.testing.TestIssuer;

/** A database that writes to disk as in earnest, an issuer of tokens, and the services that were started. */
public final class Stand implements AutoCloseable {
    /** Nothing listens there. */
    private static final String NOBODY = "http://127.0.0.1:1";

    /** For a service that follows no feeds. */
    public static final Map<String, String> ALONE =
            Map.of("CAPUY_CADRE_URL", NOBODY, "CAPUY_INSPECTION_URL", NOBODY, "CAPUY_DOCUMENT_URL", NOBODY);

    /** Limits are on, and so high that a load reaches none. */
    static final String NO_LIMIT = "1000000000";

    private final Path apps;
    private final Path logs;
    private final Path home;
    private final PostgresServer postgres;
    private final TestIssuer issuer = TestIssuer.start();
    private final Map<String, AppProcess> services = new LinkedHashMap<>();
    private final Map<String, Program> programs = new LinkedHashMap<>();
    private final Map<String, DoubleSupplier> meters = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Runnable> ends = new CopyOnWriteArrayList<>();

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

    /** The same, of a service that follows no feeds: its organisation is entered into its database. */
    public AppProcess serviceAlone(String module, String database) {
        return service(module, database, ALONE);
    }

    /**
     * The same, told more.
     *
     * @param told variables of its environment
     */
    public AppProcess service(String module, String database, Map<String, String> told) {
        Provisioning.database(
                postgres, database, database + "_owner", AppProcess.OWNER_PASSWORD, database, AppProcess.PASSWORD);
        return start(module, prepare(module, database, told));
    }

    /** The same on a database that there is, and not yet started. */
    public AppProcess prepare(String module, String database, Map<String, String> told) {
        var environment = new HashMap<>(AppProcess.database(postgres, database));
        environment.putAll(told);
        return prepare(module, environment);
    }

    /** Starts the gateway before services. */
    public AppProcess gateway(Map<String, String> services) {
        var told = new HashMap<>(services);
        told.put("CAPUY_RATE_READ_REQUESTS", NO_LIMIT);
        told.put("CAPUY_RATE_FIGURES_REQUESTS", NO_LIMIT);
        return start("gateway", prepare("gateway", told));
    }

    private AppProcess prepare(String module, Map<String, String> told) {
        int port = AppProcess.freePort();
        var environment = new HashMap<>(AppProcess.environment(port, issuer));
        environment.putAll(told);
        Path jar = apps.resolve(module).resolve("capuy.jar");
        var service = new AppProcess(module, jar, port, environment, log(module));
        atEnd(service::stop);
        return service;
    }

    private AppProcess start(String module, AppProcess service) {
        // Of the group before, which is done with it.
        Optional.ofNullable(services.remove(module)).ifPresent(AppProcess::stop);
        services.put(module, service);
        meters.put(module, () -> ProcessorTime.of(service.pid()));
        service.start();
        service.awaitReady();
        return service;
    }

    /**
     * Will be metered, and stopped at the end.
     *
     * @param family whether its children do the work
     */
    void add(String name, Program program, boolean family) {
        Optional.ofNullable(programs.put(name, program)).ifPresent(Program::stop);
        meters.put(name, () -> family ? ProcessorTime.ofFamily(program.pid()) : ProcessorTime.of(program.pid()));
    }

    /** Is done at the end, also when the benchmarks are broken off. */
    void atEnd(Runnable end) {
        ends.add(end);
    }

    /** Stops what a group is done with, so that it takes no part of the machine any more. */
    public void stop(String name) {
        Optional.ofNullable(services.remove(name)).ifPresent(AppProcess::stop);
        Optional.ofNullable(programs.remove(name)).ifPresent(Program::stop);
        meters.remove(name);
    }

    Path apps() {
        return apps;
    }

    Path log(String name) {
        return logs.resolve("bench-" + name + ".log");
    }

    /** One that is removed at the end. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve("peers").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What programs must know of the issuer of tokens. */
    String issuer(String property) {
        return issuer.config().get(property);
    }

    /** Where a peer finds the records of a service. */
    Map<String, String> databaseOfPeer(String database) {
        return Map.of(
                "PEER_DATABASE_URL",
                postgres.jdbcUrl(database),
                "PEER_DATABASE_USER",
                database,
                "PEER_DATABASE_PASSWORD",
                AppProcess.PASSWORD);
    }

    /** Tells what cannot be measured, and why. */
    public void lacks(String what) {
        missing.add(what);
    }

    public List<String> missing() {
        return missing;
    }

    /** As the service itself: with its role, and no more rights than it has. */
    public Connection asService(String database) throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", database);
        settings.setProperty("password", AppProcess.PASSWORD);
        // As the services have it: compiling a statement takes longer than the answer.
        settings.setProperty("options", "-c jit=off");
        return DriverManager.getConnection(postgres.jdbcUrl(database), settings);
    }

    /** The same for a program. */
    public PgBench.Login loginOfService(String database) {
        return new PgBench.Login(postgres.port(), database, database, AppProcess.PASSWORD);
    }

    /** For what no service may: emptying tables, statistics. */
    public Connection asAdministrator(String database) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.superuser(), postgres.password());
    }

    /** The processes that share the machine: the services, the database, and the client, which is this one. */
    public Meters meters() {
        Map<String, DoubleSupplier> processes = new LinkedHashMap<>(meters);
        processes.put("postgresql", () -> ProcessorTime.ofFamily(postgres.pid()));
        processes.put(
                "client",
                () -> ProcessorTime.withEndedChildren(ProcessHandle.current().pid()));
        return new Meters(processes);
    }

    /** The database's. */
    public String version() throws SQLException {
        try (Connection connection = asAdministrator("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private void stopServices() {
        ends.forEach(Runnable::run);
    }

    @Override
    public void close() {
        stopServices();
        issuer.stop();
        postgres.stop();
        PostgresServer.delete(home);
    }
}
