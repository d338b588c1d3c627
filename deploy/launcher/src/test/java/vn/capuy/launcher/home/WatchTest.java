package vn.capuy.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    @TempDir
    Path root;

    @Test
    void only_one_has_the_watch_and_all_can_see_who_and_how_far() {
        var installation = new Installation(root).prepare();
        assertTrue(Watch.holder(installation).isEmpty());
        try (var watch = Watch.take(installation).orElseThrow()) {
            assertTrue(Watch.take(installation).isEmpty());
            watch.say(Watch.State.RUNNING);
            var expected = new Watch.Supervisor(ProcessHandle.current().pid(), Watch.State.RUNNING);
            assertEquals(Optional.of(expected), Watch.holder(installation));
        }
        assertTrue(Watch.holder(installation).isEmpty());
        Watch.take(installation).orElseThrow().close();
    }

    @Test
    void the_note_of_one_who_was_killed_deceives_nobody() throws IOException {
        var installation = new Installation(root).prepare();
        Files.writeString(
                installation.run().resolve("supervisor.pid"),
                ProcessHandle.current().pid() + " RUNNING\n");
        assertTrue(Watch.holder(installation).isEmpty());
    }
}
