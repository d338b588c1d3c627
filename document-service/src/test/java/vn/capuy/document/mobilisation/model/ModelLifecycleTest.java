package vn.capuy.document.mobilisation.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelLifecycleTest {
    @Test
    void the_committed_diagram_is_that_of_the_table() throws IOException {
        var table = ModelLifecycle.TABLE;
        assertEquals(Files.readString(Path.of("../docs/lifecycles/" + table.name() + ".mmd")), table.toMermaid());
    }

    @Test
    void every_step_that_changes_the_state_reaches_the_same_one_from_wherever_it_is_taken() {
        ModelLifecycle.TABLE
                .edges()
                .forEach(edge -> assertEquals(
                        edge.step().leadsTo() == null
                                ? edge.from()
                                : edge.step().leadsTo(),
                        edge.to(),
                        edge.toString()));
    }
}
