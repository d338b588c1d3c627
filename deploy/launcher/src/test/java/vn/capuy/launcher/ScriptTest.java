package vn.capuy.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./capuy} finds a JDK. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("../../capuy").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void a_new_enough_jdk_in_java_home_is_taken_also_where_its_path_has_blanks() throws Exception {
        for (var version : new String[] {"25", "25.0.1", "26-ea", "30.0.2+7"}) {
            var jdk = jdk("jdk of " + version, version);
            assertEquals(jdk.toString(), found(jdk), version);
        }
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        for (var version : new String[] {"1.8.0_402", "11.0.2", "17.0.15", "24.0.2"}) {
            var jdk = jdk("old " + version, version);
            assertNotEquals(jdk.toString(), found(jdk), version);
        }
    }

    @Test
    void a_runtime_without_a_compiler_is_passed_over() throws Exception {
        var runtime = jdk("runtime", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));
        assertNotEquals(runtime.toString(), found(runtime));
    }

    private Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(
                home.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String found(Path javaHome) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", SCRIPT.toString(), "jdk").directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor());
        return said;
    }
}
