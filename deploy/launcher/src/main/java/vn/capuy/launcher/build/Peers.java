package vn.capuy.launcher.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Notes;

/** The projects beside which the suite is measured. No modules of it: only the benchmarks need them and what they are made of. */
public final class Peers {
    private static final String FOLDER = "deploy/bench/peers/";

    private final Installation installation;
    private final Notes notes;

    public Peers(Installation installation) {
        this.installation = installation;
        this.notes = new Notes(installation.build().resolve("peers.properties"));
    }

    /** Builds those whose sources changed; one that cannot be built is told and left out. */
    public void build(List<String> peers, Progress progress) {
        for (var peer : peers) {
            var fingerprint = Fingerprint.of(
                    installation.root(), List.of(FOLDER + peer + "/pom.xml", FOLDER + peer + "/src"), "target");
            if (Files.isDirectory(folder(peer)) && notes.get(peer).equals(Optional.of(fingerprint))) {
                continue;
            }
            var what = "building " + peer + ", which is measured beside";
            progress.begin(what);
            try {
                build(peer);
                notes.put(peer, fingerprint);
                progress.end(what, "built " + peer);
            } catch (Failure failure) {
                Folders.delete(folder(peer));
                progress.end(what, peer + " could not be built, and is left out: see " + installation.log("build"));
            }
        }
    }

    private void build(String peer) {
        var project = installation.root().resolve(FOLDER + peer);
        new Maven(installation)
                .run("The build of " + peer, List.of("-q", "-f", project.toString(), "clean", "package"));
        Folders.delete(folder(peer));
        // As its documentation advises for production: not run from within one archive.
        extract(project.resolve("target/peer.jar"), folder(peer));
    }

    private void extract(Path jar, Path folder) {
        var words = List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--destination",
                folder.toString());
        try {
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            installation.log("build").toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new Failure(jar + " could not be laid out.");
            }
        } catch (IOException e) {
            throw new Failure(jar + " could not be laid out: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The build was interrupted.", e);
        }
    }

    private Path folder(String peer) {
        return installation.apps().resolve(peer);
    }
}
