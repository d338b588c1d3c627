package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** A data folder and the programs that make, start and stop it. */
record Cluster(Path folder, Identity identity, Binaries binaries) {
    static final String SUPERUSER = "postgres";
    static final String LOG = "server.log";
    private static final String SECONDS_TO_START = "60";
    private static final String SECONDS_TO_STOP = "30";
    private static final int SECONDS_TO_LEAVE = 5;
    private static final int LOG_LINES_SHOWN = 8;

    static Cluster in(Path home) throws IOException {
        var identity = Identity.find();
        return new Cluster(Folders.reachable(home, identity), identity, Binaries.find(identity));
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve(LOG);
    }

    void create(String password, boolean durable) throws IOException {
        if (Files.exists(data())) {
            var written = Files.readString(data().resolve("PG_VERSION")).strip();
            if (!written.equals(binaries.major())) {
                throw new PostgresException("The data in " + data() + " was written by PostgreSQL " + written
                        + ", this is PostgreSQL " + binaries.major() + ": move the data over or delete the folder.");
            }
            return;
        }
        // Made beside its place and then moved, so that a start cut short leaves nothing half made.
        var fresh = folder.resolve("data.new");
        Folders.delete(fresh);
        identity.own(Files.createDirectory(fresh));
        var passwordFile = Files.writeString(SecretFile.create(folder.resolve("initdb.password")), password);
        try {
            identity.own(passwordFile);
            var made = Command.run(folder, initdb(fresh, passwordFile, durable));
            if (!made.succeeded()) {
                throw new PostgresException("PostgreSQL could not make its data folder: " + lastLines(made.output()));
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(fresh, data());
    }

    private List<String> initdb(Path fresh, Path passwordFile, boolean durable) {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
        var words = new ArrayList<>(List.of("-D", fresh.toString(), "-U", SUPERUSER, "-A", "scram-sha-256"));
        words.addAll(List.of("--pwfile=" + passwordFile, "-E", "UTF8", "--locale-provider=icu", "--icu-locale=und"));
        // The C library's rules matter beside ICU: with plain "C", pg_trgm would take no Vietnamese letter for one.
        words.addAll(List.of("--locale=" + (mac ? "en_US.UTF-8" : "C.UTF-8"), "--lc-messages=C"));
        if (!durable) {
            words.add("--no-sync");
        }
        words.addFirst(binaries.program("initdb"));
        return identity.command(words.toArray(String[]::new));
    }

    void start(int port, Map<String, String> settings) throws IOException {
        Postmaster.forgetForeign(data());
        var lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + " = '" + setting.getValue() + "'\n")
                .collect(Collectors.joining());
        Files.writeString(data().resolve("postgresql.auto.conf"), "port = " + port + "\n" + lines);
        if (!Files.exists(log())) {
            identity.own(Files.createFile(log()));
        }
        var before = Files.size(log());
        var started = Command.run(folder, control("start", "-l", log().toString(), "-t", SECONDS_TO_START));
        if (!started.succeeded()) {
            var said = new String(Files.readAllBytes(log()), StandardCharsets.UTF_8);
            var fresh = said.length() > before ? said.substring((int) before) : started.output();
            throw new PostgresException(
                    Ports.isFree(port)
                            ? "PostgreSQL did not start: " + lastLines(fresh)
                            : "PostgreSQL did not start: port " + port + " was taken meanwhile.");
        }
    }

    void stop() {
        var process = postmaster().flatMap(found -> ProcessHandle.of(found.pid()));
        // "fast" ends the sessions and writes a checkpoint; "immediate" is for a server that does not even do that.
        if (!Command.run(folder, control("stop", "-m", "fast", "-t", SECONDS_TO_STOP))
                .succeeded()) {
            Command.run(folder, control("stop", "-m", "immediate", "-t", SECONDS_TO_STOP));
        }
        process.ifPresent(Cluster::awaitEnd);
    }

    /** The pid file goes a moment before the process does; one without a program only waits to be collected. */
    private static void awaitEnd(ProcessHandle process) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_LEAVE);
        while (process.isAlive() && process.info().command().isPresent() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    Optional<Postmaster> postmaster() {
        try {
            return Postmaster.of(data());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> control(String... words) {
        var all = new ArrayList<>(List.of(binaries.program("pg_ctl"), "-D", data().toString(), "-w"));
        all.addAll(List.of(words));
        return identity.command(all.toArray(String[]::new));
    }

    private static String lastLines(String text) {
        var lines = text.strip().lines().toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
    }
}
