package vn.capuy.inspection.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-case.mmd");

    @Test
    void a_case_begins_in_preparation_and_ends_when_its_file_is_closed() {
        assertEquals(CaseStage.PREPARATION, CaseLifecycle.TABLE.initial());
        assertTrue(CaseLifecycle.TABLE.from(CaseStage.CLOSED).isEmpty());
        assertTrue(CaseLifecycle.TABLE.from(CaseStage.STOPPED).isEmpty());
    }

    @Test
    void every_stage_leads_forward_to_the_next_and_to_no_other() {
        for (CaseStage stage : List.of(CaseStage.PREPARATION, CaseStage.CONDUCT, CaseStage.CONCLUSION)) {
            var forward = CaseLifecycle.TABLE.from(stage).stream()
                    .filter(edge -> edge.step().isForward())
                    .toList();
            assertEquals(1, forward.size(), stage.name());
            assertEquals(stage.ordinal() + 1, forward.getFirst().to().ordinal(), stage.name());
        }
    }

    @Test
    void only_what_is_concluded_is_reopened_and_only_what_is_not_concluded_is_stopped() {
        assertEquals(List.of(CaseStage.CONCLUSION), from(CaseStep.REOPEN));
        assertEquals(List.of(CaseStage.PREPARATION, CaseStage.CONDUCT), from(CaseStep.STOP));
    }

    @Test
    void what_the_procedure_does_not_provide_for_needs_a_ground_and_the_approver() {
        for (var edge : CaseLifecycle.TABLE.edges()) {
            boolean forward = edge.step().isForward();
            assertEquals(
                    !forward,
                    CaseLifecycle.needsGround(edge.step()),
                    edge.step().name());
            assertTrue(
                    forward || edge.roles().equals(List.of("inspection-approver")),
                    edge.step().name());
        }
    }

    private static List<CaseStage> from(CaseStep step) {
        return CaseLifecycle.TABLE.edges().stream()
                .filter(edge -> edge.step() == step)
                .map(edge -> edge.from())
                .toList();
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, CaseLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), CaseLifecycle.TABLE.toMermaid());
    }
}
