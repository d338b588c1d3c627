package vn.capuy.inspection.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.lifecycle.Lifecycle;

class ProgrammeLifecycleTest {
    private static final Path DIAGRAMS = Path.of("../docs/lifecycles");

    @Test
    void what_is_closed_stays_closed_and_what_is_approved_is_never_returned() {
        assertTrue(ProgrammeLifecycle.TABLE.from(ProgrammeState.CLOSED).isEmpty());
        assertFalse(ProgrammeLifecycle.TABLE
                .find(ProgrammeState.APPROVED, ProgrammeStep.RETURN)
                .isPresent());
    }

    @Test
    void an_approved_programme_is_amended_or_closed_and_nothing_else() {
        for (ProgrammeState state : Set.of(ProgrammeState.APPROVED, ProgrammeState.AMENDED)) {
            assertEquals(
                    Set.of(ProgrammeStep.AMEND, ProgrammeStep.CLOSE),
                    ProgrammeLifecycle.TABLE.from(state).stream()
                            .map(edge -> edge.step())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void an_amendment_is_decided_once() {
        assertTrue(AmendmentLifecycle.TABLE.from(AmendmentState.APPROVED).isEmpty());
        assertTrue(AmendmentLifecycle.TABLE.from(AmendmentState.REJECTED).isEmpty());
    }

    @Test
    void the_diagrams_in_the_documentation_are_the_tables() throws IOException {
        for (Lifecycle<?, ?> table : Set.of(ProgrammeLifecycle.TABLE, AmendmentLifecycle.TABLE)) {
            Path diagram = DIAGRAMS.resolve(table.name() + ".mmd");
            if (Boolean.getBoolean("capuy.lifecycles.write")) {
                Files.writeString(diagram, table.toMermaid());
            }
            assertEquals(Files.readString(diagram), table.toMermaid());
        }
    }
}
