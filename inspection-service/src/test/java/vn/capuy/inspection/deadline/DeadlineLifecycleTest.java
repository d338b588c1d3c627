package vn.capuy.inspection.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeadlineLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-deadline.mmd");

    @Test
    void it_begins_unstarted_and_nothing_moves_it_once_the_case_is_concluded() {
        assertEquals(DeadlineState.NOT_STARTED, DeadlineLifecycle.TABLE.initial());
        assertTrue(DeadlineLifecycle.TABLE.from(DeadlineState.ENDED).isEmpty());
    }

    @Test
    void it_is_extended_and_set_only_while_it_runs_and_resumed_only_while_it_stands_still() {
        for (DeadlineState state : DeadlineState.values()) {
            assertEquals(
                    state == DeadlineState.RUNNING,
                    DeadlineLifecycle.TABLE.find(state, DeadlineStep.EXTEND).isPresent());
            assertEquals(
                    state == DeadlineState.PAUSED,
                    DeadlineLifecycle.TABLE.find(state, DeadlineStep.RESUME).isPresent());
        }
    }

    @Test
    void what_moves_it_is_the_approvers() {
        DeadlineLifecycle.TABLE.edges().stream()
                .filter(edge -> edge.step() != DeadlineStep.START)
                .forEach(edge -> assertEquals(java.util.List.of("inspection-approver"), edge.roles(), edge::toString));
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, DeadlineLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), DeadlineLifecycle.TABLE.toMermaid());
    }
}
