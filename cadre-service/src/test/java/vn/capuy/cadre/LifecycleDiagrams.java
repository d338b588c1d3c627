package vn.capuy.cadre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.capuy.kernel.lifecycle.Lifecycle;

/** The committed diagram of a lifecycle is drawn from its table; {@code -Dcapuy.contract.write=true} draws it anew. */
public final class LifecycleDiagrams {
    private static final Path FOLDER = Path.of("../docs/lifecycles");

    private LifecycleDiagrams() {}

    public static void compare(String file, Lifecycle<?, ?> lifecycle) throws IOException {
        Path committed = FOLDER.resolve(file);
        if (Boolean.getBoolean("capuy.contract.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(committed, lifecycle.toMermaid());
        }
        assertEquals(Files.readString(committed), lifecycle.toMermaid());
    }
}
