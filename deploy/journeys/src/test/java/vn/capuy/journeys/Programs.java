package vn.capuy.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that a test starts and waits for. */
final class Programs {
    private static final long PATIENCE_MINUTES = 10;

    private Programs() {}

    /**
     * What the program wrote.
     *
     * @param environment beside that of the test, as {@code NAME=value}
     * @throws AssertionError with what it wrote where it does not end well
     */
    static String run(Path folder, List<String> command, String... environment) {
        try {
            // Into a file: a pipe that nobody empties would stop a program that tells much.
            Path told = Files.createTempFile(folder, "told", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile());
            for (String each : environment) {
                String[] pair = each.split("=", 2);
                builder.environment().put(pair[0], pair[1]);
            }
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            String text = Files.readString(told, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError((ended ? "" : "Not ended: ") + command + System.lineSeparator() + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says what is to be done where a program is not on this machine. */
    static void need(String name, String otherwise) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return;
            }
        }
        throw new AssertionError(otherwise);
    }
}
