package vn.capuy.inspection.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemedyLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-remedy.mmd");

    @Test
    void a_remedy_begins_open_and_ends_verified_or_cancelled() {
        assertEquals(RemedyState.OPEN, RemedyLifecycle.TABLE.initial());
        for (RemedyState state : RemedyState.values()) {
            boolean ends = state == RemedyState.VERIFIED || state == RemedyState.CANCELLED;
            assertEquals(ends, RemedyLifecycle.TABLE.from(state).isEmpty(), state.name());
        }
    }

    @Test
    void all_but_the_report_is_the_approvers() {
        for (var edge : RemedyLifecycle.TABLE.edges()) {
            String role = edge.step() == RemedyStep.REPORT ? "inspection-editor" : "inspection-approver";
            assertEquals(List.of(role), edge.roles(), edge.step().name());
        }
    }

    @Test
    void only_what_is_reported_done_is_verified() {
        assertTrue(RemedyLifecycle.TABLE.edges().stream()
                .filter(edge -> edge.to() == RemedyState.VERIFIED)
                .allMatch(edge -> edge.from() == RemedyState.REPORTED));
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, RemedyLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), RemedyLifecycle.TABLE.toMermaid());
    }
}
