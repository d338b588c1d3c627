package vn.capuy.launcher.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last lines of a log. */
public final class LogEnd {
    private static final int BYTES_READ = 256 * 1024;

    private LogEnd() {}

    public static String of(Path log, int lines) {
        return since(0, log, lines);
    }

    /** @param start what was in the log before does not count */
    public static String since(long start, Path log, int lines) {
        if (!Files.exists(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(Math.min(start, file.length()), file.length() - BYTES_READ);
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }
}
