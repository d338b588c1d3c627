package vn.capuy.launcher.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.capuy.launcher.Failure;

class PortsTest {
    @TempDir
    Path folder;

    private final Set<Integer> taken = new HashSet<>();
    private Ports ports;

    @BeforeEach
    void ports() {
        ports = new Ports(new Notes(folder.resolve("ports.properties")), port -> !taken.contains(port));
    }

    @Test
    void the_preferred_port_is_chosen_or_the_next_that_is_free() {
        assertEquals(18_082, ports.choose("cadre", 18_082));
        taken.add(18_083);
        assertEquals(18_084, ports.choose("inspection", 18_083));
    }

    @Test
    void a_port_once_chosen_is_kept_while_it_is_free() {
        taken.add(8_080);
        assertEquals(8_081, ports.choose("gateway", 8_080));
        taken.clear();
        assertEquals(8_081, ports.choose("gateway", 8_080));
        taken.add(8_081);
        assertEquals(8_080, ports.choose("gateway", 8_080));
    }

    @Test
    void two_parts_never_get_the_same_port_also_when_neither_runs() {
        assertEquals(18_083, ports.choose("cadre", 18_083));
        assertEquals(18_084, ports.choose("inspection", 18_083));
        ports.insist("gateway", 18_083);
        assertEquals(18_085, ports.choose("cadre", 18_083));
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_refused_with_a_sentence() {
        taken.add(8_080);
        var refusal = assertThrows(Failure.class, () -> ports.insist("gateway", 8_080));
        assertTrue(refusal.getMessage().startsWith("Port 8080 is taken by another program"));
        assertTrue(assertThrows(Failure.class, () -> ports.insist("gateway", 70_000))
                .getMessage()
                .startsWith("Port 70000 does not exist"));
    }
}
