package vn.capuy.localpostgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Ends a server whose JVM was killed. It waits at a pipe that the JVM holds open: the operating system closes it when
 * the JVM is gone, however that came about.
 */
final class Guard {
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            read -r word
            [ "$word" = done ] && exit 0
            kill -INT "$1" 2>/dev/null
            i=0
            while [ $i -lt 50 ] && kill -0 "$1" 2>/dev/null; do sleep 0.2; i=$((i + 1)); done
            kill -QUIT "$1" 2>/dev/null
            [ -n "$2" ] && rm -rf -- "$2"
            """;

    private final Process process;

    /** @param rubbish a folder to delete with the server, or nothing */
    Guard(long pid, String rubbish) throws IOException {
        process = new ProcessBuilder("sh", "-c", SCRIPT, "capuy-postgres-guard", Long.toString(pid), rubbish)
                .directory(Path.of("/").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    void dismiss() {
        try (var pipe = process.getOutputStream()) {
            pipe.write("done\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }
}
