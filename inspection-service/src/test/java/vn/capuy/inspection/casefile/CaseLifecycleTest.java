package vn.capuy.inspection.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CaseLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-case.mmd");

    @Test
    void a_case_begins_in_preparation_and_ends_when_its_file_is_closed() {
        assertEquals(CaseStage.PREPARATION, CaseLifecycle.TABLE.initial());
        assertTrue(CaseLifecycle.TABLE.from(CaseStage.CLOSED).isEmpty());
    }

    @Test
    void every_stage_leads_to_the_next_and_to_no_other() {
        for (CaseStage stage : CaseStage.values()) {
            if (stage != CaseStage.CLOSED) {
                var edges = CaseLifecycle.TABLE.from(stage);
                assertEquals(1, edges.size(), stage.name());
                assertEquals(stage.ordinal() + 1, edges.getFirst().to().ordinal(), stage.name());
            }
        }
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, CaseLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), CaseLifecycle.TABLE.toMermaid());
    }
}
