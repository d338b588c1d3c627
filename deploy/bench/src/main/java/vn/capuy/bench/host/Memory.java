package vn.capuy.bench.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What memory a process holds. Read from {@code /proc}, so on Linux only. */
public final class Memory {
    private static final String RESIDENT = "VmRSS:";

    private Memory() {}

    /** Kilobytes that are in memory now, those of files that are mapped among them. */
    public static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
