package vn.capuy.document.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvaluationLifecycleTest {
    @Test
    void the_committed_diagram_is_that_of_the_table() throws IOException {
        var table = EvaluationLifecycle.TABLE;
        assertEquals(Files.readString(Path.of("../docs/lifecycles/" + table.name() + ".mmd")), table.toMermaid());
    }
}
