package vn.capuy.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Notes;

/** The built services. They run from copies, for a build or a test run rewrites Maven's own folders under them. */
public final class Apps {
    /** What every service is made of, beside its own folder. */
    private static final List<String> SHARED =
            List.of("pom.xml", ".mvn", "kernel/pom.xml", "kernel/src/main", "platform");

    private final Installation installation;
    private final Maven maven;
    private final Notes notes;

    public Apps(Installation installation) {
        this.installation = installation;
        this.maven = new Maven(installation);
        this.notes = new Notes(installation.build().resolve("apps.properties"));
    }

    /** Builds the modules whose sources changed since they were last built here. */
    public void build(List<String> modules, Progress progress) {
        var changed = modules.stream().filter(this::isChanged).toList();
        if (changed.isEmpty()) {
            return;
        }
        var what = "building " + String.join(", ", changed);
        progress.begin(what);
        var fingerprints = changed.stream().map(this::fingerprint).toList();
        maven.run(
                "The build of " + String.join(", ", changed),
                List.of(
                        "-q",
                        "-pl",
                        String.join(",", changed),
                        "-am",
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true",
                        "package"));
        for (var i = 0; i < changed.size(); i++) {
            take(changed.get(i), fingerprints.get(i));
        }
        progress.end(what, "built " + String.join(", ", changed));
    }

    public Path jar(String module) {
        return folder(module).resolve("capuy.jar");
    }

    private Path folder(String module) {
        return installation.apps().resolve(module);
    }

    private boolean isChanged(String module) {
        return !Files.exists(jar(module)) || !notes.get(module).equals(Optional.of(fingerprint(module)));
    }

    private String fingerprint(String module) {
        var own = Stream.of(module + "/pom.xml", module + "/src/main", module + "/openapi.yaml");
        return Fingerprint.of(
                installation.root(), Stream.concat(SHARED.stream(), own).toList(), "target");
    }

    private void take(String module, String fingerprint) {
        var built = installation.root().resolve(module).resolve("target/capuy-runner.jar");
        if (!Files.exists(built)) {
            throw new Failure("The build of " + module + " left no " + built + ".");
        }
        Folders.delete(folder(module));
        copy(built, jar(module));
        notes.put(module, fingerprint);
    }

    private static void copy(Path built, Path jar) {
        try {
            Files.createDirectories(jar.getParent());
            Files.copy(built, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
