package vn.capuy.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.home.Installation;

class BackgroundTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root;

    private Installation installation;
    private Process process;

    @BeforeEach
    void installation() {
        installation = new Installation(root).prepare();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void a_program_is_known_again_by_another_launcher_and_ends_when_asked() throws IOException {
        start(Duration.ZERO);
        var later = new Background(installation);
        assertEquals(process.pid(), later.find("cadre").orElseThrow().pid());
        assertTrue(later.find("document").isEmpty());
        assertTrue(later.stop("cadre", PATIENCE));
        assertFalse(process.isAlive());
        assertTrue(Files.readString(installation.log("cadre")).contains("asked to end"));
        assertFalse(later.stop("cadre", PATIENCE));
    }

    @Test
    void one_that_does_not_end_in_time_is_ended() throws IOException {
        start(Duration.ofMinutes(1));
        var begun = System.nanoTime();
        assertTrue(new Background(installation).stop("cadre", Duration.ofMillis(500)));
        assertFalse(process.isAlive());
        assertTrue(System.nanoTime() - begun < PATIENCE.toNanos());
    }

    @Test
    void a_foreign_process_that_got_the_number_since_is_left_alone() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        Files.writeString(installation.run().resolve("cadre.pid"), process.pid() + "\n");
        assertFalse(new Background(installation).stop("cadre", PATIENCE));
        assertTrue(process.isAlive());
    }

    @Test
    void a_program_of_another_checkout_is_left_alone() throws IOException {
        start(Duration.ZERO);
        var other = new Installation(root.resolve("other")).prepare();
        Files.copy(installation.run().resolve("cadre.pid"), other.run().resolve("cadre.pid"));
        assertFalse(new Background(other).stop("cadre", PATIENCE));
        assertTrue(process.isAlive());
    }

    private void start(Duration slowness) throws IOException {
        var arguments = List.of(
                "-cp", System.getProperty("java.class.path"), Stubborn.class.getName(), "" + slowness.toMillis());
        var log = installation.log("cadre");
        process = new Background(installation)
                .start(new Program("cadre", root, arguments, Map.of("SECRET", "a secret"), log));
        while (process.isAlive() && !Files.readString(log).contains("here with a secret")) {
            Waiting.aMoment();
        }
    }
}
