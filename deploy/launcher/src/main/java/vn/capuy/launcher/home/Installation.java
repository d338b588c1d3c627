package vn.capuy.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * One checkout of Capuy and what it keeps on this machine.
 *
 * @param root the folder of the checkout
 */
public record Installation(Path root) {
    private static final String MINE = "rwx------";
    /** Root hands PostgreSQL's data to another user, who has to pass through, but sees no list. */
    private static final String MINE_AND_PASSABLE = "rwx--x--x";

    public static Installation here() {
        return new Installation(
                Path.of(System.getProperty("capuy.root", ".")).toAbsolutePath().normalize());
    }

    /** Makes the folders that are missing and closes them to others. */
    public Installation prepare() {
        try {
            var root = "root".equals(System.getProperty("user.name"));
            folder(state(), root ? MINE_AND_PASSABLE : MINE);
            folder(postgres(), root ? MINE_AND_PASSABLE : MINE);
            for (var folder : new Path[] {secretsFolder(), run(), logs(), apps(), keycloak(), build()}) {
                folder(folder, MINE);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void folder(Path folder, String permissions) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
    }

    /** Tells this installation from every other one, on this machine and elsewhere. */
    public String id() {
        var notes = new Notes(state().resolve("installation.properties"));
        return notes.get("id").orElseGet(() -> {
            notes.put("id", UUID.randomUUID().toString());
            return notes.get("id").orElseThrow();
        });
    }

    /** Passwords of the databases, secrets of the clients. */
    public Secrets secrets() {
        return new Secrets(new Notes(secretsFolder().resolve("secrets.properties")));
    }

    /** Passwords of the demo accounts. */
    public Secrets accounts() {
        return new Secrets(new Notes(secretsFolder().resolve("accounts.properties")));
    }

    public Ports ports() {
        return new Ports(new Notes(state().resolve("ports.properties")));
    }

    public boolean exists() {
        return Files.isDirectory(run());
    }

    public Path state() {
        return root.resolve(".capuy");
    }

    public Path secretsFolder() {
        return state().resolve("secrets");
    }

    /** Pid files. */
    public Path run() {
        return state().resolve("run");
    }

    public Path logs() {
        return state().resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Copies of the built services, from which they run. */
    public Path apps() {
        return state().resolve("apps");
    }

    public Path postgres() {
        return state().resolve("postgres");
    }

    public Path keycloak() {
        return state().resolve("keycloak");
    }

    /** What was built out of what. */
    public Path build() {
        return state().resolve("build");
    }

    /** How far the demo term has come. */
    public Path demoNotes() {
        return state().resolve("demo.properties");
    }

    public Path demoFiles() {
        return root.resolve("deploy/demo/data");
    }

    public Path realmTemplate() {
        return root.resolve("deploy/keycloak/capuy-realm.json");
    }
}
