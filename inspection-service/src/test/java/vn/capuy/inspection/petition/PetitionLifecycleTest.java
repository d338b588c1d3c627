package vn.capuy.inspection.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PetitionLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-petition.mmd");

    @Test
    void a_petition_begins_as_received_and_ends_when_its_file_is_closed() {
        assertEquals(PetitionState.RECEIVED, PetitionLifecycle.TABLE.initial());
        assertTrue(PetitionLifecycle.TABLE.from(PetitionState.CLOSED).isEmpty());
    }

    @Test
    void whatever_decides_on_a_petition_is_the_approvers() {
        PetitionLifecycle.TABLE.edges().forEach(edge -> {
            boolean decides =
                    switch (edge.step()) {
                        case ADMIT, REFUSE, FORWARD, EXTEND, RESOLVE, CONTINUE -> true;
                        default -> false;
                    };
            assertEquals(decides, edge.permits(java.util.List.of("inspection-approver")), edge.toString());
            assertEquals(!decides, edge.permits(java.util.List.of("inspection-editor")), edge.toString());
        });
    }

    @Test
    void what_is_resolved_or_was_refused_is_not_withdrawn_any_more() {
        for (var state : new PetitionState[] {
            PetitionState.RESOLVED, PetitionState.NOT_ADMITTED, PetitionState.FORWARDED, PetitionState.CLOSED
        }) {
            assertTrue(
                    PetitionLifecycle.TABLE.find(state, PetitionStep.WITHDRAW).isEmpty(), state.name());
        }
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, PetitionLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), PetitionLifecycle.TABLE.toMermaid());
    }
}
