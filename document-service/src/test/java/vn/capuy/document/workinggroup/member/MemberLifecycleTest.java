package vn.capuy.document.workinggroup.member;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MemberLifecycleTest {
    @Test
    void the_committed_diagram_is_that_of_the_table() throws IOException {
        var table = MemberLifecycle.TABLE;
        assertEquals(Files.readString(Path.of("../docs/lifecycles/" + table.name() + ".mmd")), table.toMermaid());
    }
}
