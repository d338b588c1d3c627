package vn.capuy.launcher.process;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies what is added to a log, from a point on. */
public final class LogFollower {
    private final Path log;
    private long position;

    public LogFollower(Path log) {
        this.log = log;
        this.position = Files.exists(log) ? log.toFile().length() : 0;
    }

    /** Copies what came since the last call. */
    public void copyNew(PrintStream out) {
        if (!Files.exists(log)) {
            return;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            if (file.length() < position) {
                position = 0;
            }
            file.seek(position);
            var bytes = new byte[(int) (file.length() - position)];
            file.readFully(bytes);
            position += bytes.length;
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
