package vn.capuy.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogEndTest {
    @TempDir
    Path folder;

    @Test
    void the_last_lines_are_shown_also_of_a_long_log() throws IOException {
        var log = folder.resolve("a.log");
        var lines = IntStream.range(0, 100_000).mapToObj(i -> "dòng " + i).collect(Collectors.joining("\n"));
        Files.writeString(log, lines);
        assertEquals("dòng 99998\ndòng 99999", LogEnd.of(log, 2));
    }

    @Test
    void what_an_earlier_start_wrote_is_left_out() throws IOException {
        var log = folder.resolve("a.log");
        Files.writeString(log, "earlier\nnow\n");
        assertEquals("now", LogEnd.since("earlier\n".length(), log, 10));
    }

    @Test
    void no_log_is_an_empty_end() {
        assertEquals("", LogEnd.of(folder.resolve("none"), 2));
    }
}
