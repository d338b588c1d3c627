package vn.capuy.launcher.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.home.Installation;
import vn.capuy.launcher.process.LogEnd;

/** The Maven wrapper of the checkout, run on the JDK that runs this. */
public final class Maven {
    private static final int LINES_SHOWN = 30;

    private final Installation installation;

    public Maven(Installation installation) {
        this.installation = installation;
    }

    /** Runs quietly into a log, whose end a failure shows. */
    public void run(String what, List<String> arguments) {
        var log = installation.log("build");
        var builder = builder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .redirectInput(Path.of("/dev/null").toFile());
        if (wait(builder) != 0) {
            throw new Failure(what + " failed:\n" + LogEnd.of(log, LINES_SHOWN) + "\nThe whole log is in " + log + ".");
        }
    }

    /** Runs before the person's eyes and gives Maven's exit code. */
    public int runHere(List<String> arguments) {
        return wait(builder(arguments).inheritIO());
    }

    private ProcessBuilder builder(List<String> arguments) {
        var words = new ArrayList<>(List.of(installation.root().resolve("mvnw").toString(), "-B"));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).directory(installation.root().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static int wait(ProcessBuilder builder) {
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Failure("The Maven wrapper could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The build was interrupted.", e);
        }
    }
}
