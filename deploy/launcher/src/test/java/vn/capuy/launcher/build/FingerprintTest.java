package vn.capuy.launcher.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path root;

    @BeforeEach
    void aModule() throws IOException {
        Files.createDirectories(root.resolve("module/src"));
        Files.writeString(root.resolve("module/pom.xml"), "pom");
        Files.writeString(root.resolve("module/src/A.java"), "class A");
    }

    @Test
    void the_time_of_a_file_does_not_matter() throws IOException {
        var before = fingerprint();
        Files.setLastModifiedTime(root.resolve("module/src/A.java"), FileTime.from(Instant.EPOCH));
        assertEquals(before, fingerprint());
    }

    @Test
    void its_content_its_name_and_a_new_file_do() throws IOException {
        var before = fingerprint();
        Files.writeString(root.resolve("module/src/A.java"), "class A ");
        var changed = fingerprint();
        assertNotEquals(before, changed);
        Files.move(root.resolve("module/src/A.java"), root.resolve("module/src/B.java"));
        var renamed = fingerprint();
        assertNotEquals(changed, renamed);
        Files.createFile(root.resolve("module/src/empty"));
        assertNotEquals(renamed, fingerprint());
    }

    @Test
    void what_a_build_leaves_and_what_is_not_there_do_not_count() throws IOException {
        var before = fingerprint();
        Files.createDirectories(root.resolve("module/target/classes"));
        Files.writeString(root.resolve("module/target/classes/A.class"), "code");
        assertEquals(before, fingerprint());
        assertEquals(before, Fingerprint.of(root, List.of("module", "module/openapi.yaml"), "target"));
    }

    private String fingerprint() {
        return Fingerprint.of(root, List.of("module"), "target");
    }
}
