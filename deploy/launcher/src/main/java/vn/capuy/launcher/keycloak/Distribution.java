package vn.capuy.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.build.Folders;
import vn.capuy.launcher.build.Maven;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.LogEnd;

/** Keycloak's programs: fetched from Maven Central and prepared once. */
final class Distribution {
    /** What Keycloak compiles into itself; all else can be said at each start. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--cache=local",
            "--health-enabled=true",
            "--http-management-health-enabled=false");

    private static final int LINES_SHOWN = 20;

    private final Installation installation;
    private final String version = version();

    Distribution(Installation installation) {
        this.installation = installation;
    }

    Path home() {
        return installation.keycloak().resolve("keycloak-" + version);
    }

    void fetch(Progress progress) {
        if (Files.isDirectory(home())) {
            return;
        }
        var what = "fetching Keycloak " + version + " (180 MB)";
        progress.begin(what);
        var fresh = installation.keycloak().resolve("fetching");
        Folders.delete(fresh);
        new Maven(installation)
                .run(
                        "Fetching Keycloak",
                        List.of(
                                "-q",
                                "-f",
                                installation
                                        .root()
                                        .resolve("deploy/launcher/pom.xml")
                                        .toString(),
                                "-Dcapuy.keycloak=" + fresh,
                                "dependency:unpack@keycloak"));
        try {
            Files.move(fresh.resolve(home().getFileName()), home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.delete(fresh);
        progress.end(what, "fetched Keycloak " + version);
    }

    void buildOnce(Progress progress) {
        var done = home().resolve("capuy-built");
        var options = String.join(" ", BUILD);
        try {
            if (Files.exists(done) && Files.readString(done).equals(options)) {
                return;
            }
            var what = "preparing Keycloak for quick starts";
            progress.begin(what);
            build();
            Files.writeString(done, options);
            progress.end(what, "prepared Keycloak for quick starts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Preparing Keycloak was interrupted.", e);
        }
    }

    private void build() throws IOException, InterruptedException {
        var log = installation.log("keycloak-build");
        var words = new ArrayList<>(List.of(home().resolve("bin/kc.sh").toString()));
        words.addAll(BUILD);
        words.addFirst("sh");
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (builder.start().waitFor() != 0) {
            throw new Failure("Keycloak could not be prepared:\n" + LogEnd.of(log, LINES_SHOWN));
        }
    }

    private static String version() {
        var versions = new Properties();
        try (var in = Progress.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
