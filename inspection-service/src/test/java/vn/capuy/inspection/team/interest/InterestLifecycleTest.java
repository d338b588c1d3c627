package vn.capuy.inspection.team.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class InterestLifecycleTest {
    private static final Path DIAGRAM = Path.of("../docs/lifecycles/inspection-interest.mmd");

    @Test
    void an_interest_is_judged_once() {
        assertEquals(InterestState.DECLARED, InterestLifecycle.TABLE.initial());
        assertEquals(2, InterestLifecycle.TABLE.from(InterestState.DECLARED).size());
        assertTrue(InterestLifecycle.TABLE.from(InterestState.MAY_STAY).isEmpty());
        assertTrue(InterestLifecycle.TABLE.from(InterestState.RECUSED).isEmpty());
    }

    @Test
    void the_diagram_in_the_documentation_is_the_table() throws IOException {
        if (Boolean.getBoolean("capuy.lifecycles.write")) {
            Files.writeString(DIAGRAM, InterestLifecycle.TABLE.toMermaid());
        }
        assertEquals(Files.readString(DIAGRAM), InterestLifecycle.TABLE.toMermaid());
    }
}
