package vn.capuy.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.build.Fingerprint;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.home.Notes;
import vn.capuy.launcher.process.Waiting;

/**
 * Brings the demo term into an empty suite, file by file. Each file is one transaction of its service, so that an import
 * that was cut goes on with the next file; and each carries a key by which a service knows a repetition.
 */
public final class DemoImport {
    private static final String STARTED = "started";
    private static final int BAD_REQUEST = 400;
    private static final int TRIES = 15;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    private final Installation installation;
    private final ImportApi api;
    private final Notes notes;

    public DemoImport(Installation installation, String gateway, UnaryOperator<String> tokens) {
        this.installation = installation;
        this.api = new ImportApi(gateway, tokens);
        this.notes = new Notes(installation.demoNotes());
    }

    /** Imports what is missing, unless somebody's own records are there. */
    public void run(Progress progress) {
        if (!Files.isDirectory(installation.demoFiles())) {
            throw new Failure("The files of the demo term are missing in " + installation.demoFiles() + ".");
        }
        if (DemoFile.IN_ORDER.stream().allMatch(this::isDone)) {
            return;
        }
        if (notes.get(STARTED).isEmpty()) {
            if (!api.isEmpty(DemoFile.IN_ORDER.getFirst()).orElse(true)) {
                progress.say("there are records already: the demo term is not imported");
                return;
            }
            notes.put(STARTED, "yes");
        }
        var count = 0;
        for (var file : DemoFile.IN_ORDER) {
            count++;
            if (!isDone(file)) {
                bringIn(file, count + " of " + DemoFile.IN_ORDER.size(), progress);
            }
        }
    }

    private void bringIn(DemoFile file, String place, Progress progress) {
        var content = installation.demoFiles().resolve(file.name());
        if (!Files.exists(content)) {
            throw new Failure("The file " + content + " of the demo term is missing.");
        }
        if (!api.isEmpty(file).orElse(true)) {
            notes.put(file.name(), "was there");
            progress.say("demo term " + place + ": " + file.name() + " was in already");
            return;
        }
        var what = "demo term " + place + ": " + file.name() + ", " + rows(content) + " rows";
        progress.begin(what);
        var began = System.nanoTime();
        var written = post(file, content);
        notes.put(file.name(), fingerprint(content));
        var took = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        progress.end(what, "demo term " + place + ": " + file.name() + ", " + written + " records in " + took + " s");
    }

    private int post(DemoFile file, Path content) {
        var key = installation.id() + ":" + file.name() + ":" + fingerprint(content);
        var answer = api.post(file, content, key);
        for (var i = 2; i <= TRIES && mayBeOtherwiseSoon(file, answer); i++) {
            Waiting.pause(BETWEEN_TRIES);
            // With the same key an import that is still running, or whose answer was lost, is not done twice.
            answer = api.post(file, content, answer.isUnsure() ? key : key + ":" + i);
        }
        if (!answer.accepted()) {
            throw new Failure("The demo term could not be brought in: " + file.name() + " was refused with "
                    + answer.complaint());
        }
        return answer.written();
    }

    /** A service that has not yet read of a unit or a person from another's feed will, in a moment. */
    private static boolean mayBeOtherwiseSoon(DemoFile file, ImportApi.Answer answer) {
        return answer.isUnsure() || (answer.status() == BAD_REQUEST && file.readsAnothersFeed());
    }

    private boolean isDone(DemoFile file) {
        return notes.get(file.name()).isPresent();
    }

    private static String fingerprint(Path content) {
        return Fingerprint.of(content.getParent(), List.of(content.getFileName().toString()), "");
    }

    private static long rows(Path content) {
        try (var lines = Files.lines(content)) {
            return Math.max(0, lines.count() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
