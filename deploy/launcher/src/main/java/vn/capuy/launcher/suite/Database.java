package vn.capuy.launcher.suite;

import java.nio.file.Path;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.LogEnd;
import vn.capuy.launcher.process.Member;
import vn.capuy.localpostgres.PostgresException;
import vn.capuy.localpostgres.PostgresServer;
import vn.capuy.localpostgres.Provisioning;

/** PostgreSQL with one database for each service. */
final class Database implements Member {
    private static final int LINES_SHOWN = 15;

    private final Settings settings;
    private volatile PostgresServer server;

    Database(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return Addresses.POSTGRES;
    }

    @Override
    public void start() {
        try {
            server = PostgresServer.at(installation().postgres())
                    .port(settings.addresses().postgres())
                    .start();
            Service.withDatabase().forEach(this::provision);
        } catch (PostgresException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /** The server answers as soon as its start returns. */
    @Override
    public void awaitReady() {
        if (!isAlive()) {
            throw new Failure("PostgreSQL ended. The end of " + log() + ":\n" + logEnd(LINES_SHOWN));
        }
    }

    @Override
    public boolean isAlive() {
        return server != null && server.isRunning();
    }

    @Override
    public Path log() {
        return server == null ? installation().log(name()) : server.log();
    }

    @Override
    public String logEnd(int lines) {
        return LogEnd.of(log(), lines);
    }

    private void provision(Service service) {
        Provisioning.database(
                server,
                service.database(),
                service.owner(),
                settings.password(service.owner()),
                service.database(),
                settings.password(service.database()));
    }

    private Installation installation() {
        return settings.installation();
    }
}
