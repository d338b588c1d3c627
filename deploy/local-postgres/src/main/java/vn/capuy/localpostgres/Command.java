package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One short-lived program, run to its end. */
record Command(int exit, String output) {
    static Command run(Path folder, List<String> words) {
        var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        // Settings of somebody else's PostgreSQL must not reach ours, nor a locale this machine may lack.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            return new Command(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresException("Waiting for " + words.getFirst() + " was interrupted.", e);
        }
    }

    boolean succeeded() {
        return exit == 0;
    }
}
