package vn.capuy.launcher.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.process.Program;

class StartCacheTest {
    @TempDir
    Path folder;

    private Path jar;
    private Program program;

    @BeforeEach
    void an_application() {
        jar = folder.resolve("app.jar");
        program = new Program("app", folder, List.of("-jar", jar.toString()), Map.of(), folder.resolve("app.log"));
    }

    @Test
    void the_first_run_writes_the_cache_and_the_next_reads_it() throws IOException {
        assertTrue(StartCache.isAwaited(jar));
        assertEquals("-XX:AOTCacheOutput=" + StartCache.of(jar), first());
        Files.createFile(StartCache.of(jar));
        assertFalse(StartCache.isAwaited(jar));
        assertEquals("-XX:AOTCache=" + StartCache.of(jar), first());
    }

    @Test
    void a_cache_that_is_none_keeps_nothing_from_starting() throws Exception {
        Files.writeString(StartCache.of(jar), "broken off");
        var words = new java.util.ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(StartCache.with(program, jar).arguments().stream()
                .takeWhile(word -> !word.equals("-jar"))
                .toList());
        words.addAll(Settings.JVM);
        words.add("-version");
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
    }

    private String first() {
        return StartCache.with(program, jar).arguments().getFirst();
    }
}
