package vn.capuy.launcher.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Notes;

/** A program of the suite that is no service: its jar with all its libraries in one folder. */
public final class Tool {
    /** What a tool is made of, beside its own folder. */
    private static final List<String> SHARED = List.of(
            "pom.xml", ".mvn", "kernel/pom.xml", "kernel/src/main", "platform", "testing", "deploy/local-postgres");

    private final Installation installation;
    private final String module;
    private final Notes notes;

    public Tool(Installation installation, String module) {
        this.installation = installation;
        this.module = module;
        this.notes = new Notes(installation.build().resolve("tools.properties"));
    }

    /** Builds it where its sources changed; answers with its folder. */
    public Path build(Progress progress) {
        var folder = installation.apps().resolve(Path.of(module).getFileName());
        var fingerprint = Fingerprint.of(
                installation.root(),
                Stream.concat(SHARED.stream(), Stream.of(module + "/pom.xml", module + "/src/main"))
                        .toList(),
                "target");
        if (Files.isDirectory(folder) && notes.get(module).equals(Optional.of(fingerprint))) {
            return folder;
        }
        var what = "building " + module;
        progress.begin(what);
        Folders.delete(libraries());
        new Maven(installation)
                .run(
                        "The build of " + module,
                        List.of(
                                "-q",
                                "-pl",
                                module,
                                "-am",
                                "-Prunnable",
                                "-Dmaven.test.skip=true",
                                "-Dspotless.check.skip=true",
                                "package"));
        Folders.delete(folder);
        Folders.copy(libraries(), folder);
        notes.put(module, fingerprint);
        progress.end(what, "built " + module);
        return folder;
    }

    private Path libraries() {
        return installation.root().resolve(module).resolve("target/runnable");
    }
}
