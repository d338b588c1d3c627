package vn.capuy.launcher.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.launcher.process.Program;

/**
 * The ahead-of-time cache of a service (JEP 483, 514, 515): its classes as they were loaded and linked, and which of its
 * methods ran often. The first run of a newly built application notes them, and writes the cache when it ends; the starts
 * after it read it. Without one, or with one that the JVM does not take, a service starts as ever.
 */
final class StartCache {
    private StartCache() {}

    /**
     * Beside the application, so that both go together when it is built anew, and of this very JDK, for no other takes it.
     *
     * @param jar of the application
     */
    static Path of(Path jar) {
        return jar.resolveSibling("start-" + Runtime.version() + ".aot");
    }

    /** Whether the run that is about to begin, or is under way, writes it at its end. */
    static boolean isAwaited(Path jar) {
        return !Files.exists(of(jar));
    }

    /** As it is to be started now. */
    static Program with(Program program, Path jar) {
        var arguments = new ArrayList<>(List.of(
                (isAwaited(jar) ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + of(jar),
                "-Xlog:aot=off",
                "-Xlog:cds=off"));
        arguments.addAll(program.arguments());
        return new Program(program.name(), program.folder(), arguments, program.environment(), program.log());
    }
}
