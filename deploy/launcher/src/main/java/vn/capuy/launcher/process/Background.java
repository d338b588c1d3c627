package vn.capuy.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.home.Installation;

/**
 * Programs in the background. Each carries a mark on its command line that names this installation, by which it is
 * known again after a crash of the launcher or a restart of the machine; no other process can be taken for it.
 */
public final class Background {
    private static final long LARGEST_LOG = 20_000_000;
    private static final Path NOTHING = Path.of("/dev/null");

    private final Installation installation;

    public Background(Installation installation) {
        this.installation = installation;
    }

    public Process start(Program program) {
        var words = new ArrayList<>(ownSession());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(mark(program.name()));
        words.addAll(program.arguments());
        var builder = new ProcessBuilder(words)
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(NOTHING.toFile())
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(open(program.log()).toFile()));
        builder.environment().putAll(program.environment());
        try {
            var process = builder.start();
            Files.writeString(pidFile(program.name()), process.pid() + "\n");
            return process;
        } catch (IOException e) {
            throw new Failure(program.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    /** The living process of that name, whoever started it. */
    public Optional<ProcessHandle> find(String name) {
        try {
            return Files.exists(pidFile(name))
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readString(pidFile(name)).strip()))
                            .filter(process -> isOurs(process, name))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Asks it to end, and ends it where it does not within that time; false when there was none. */
    public boolean stop(String name, Duration patience) {
        var found = find(name);
        found.ifPresent(process -> {
            process.destroy();
            if (!ends(process, name, patience)) {
                process.destroyForcibly();
                ends(process, name, patience);
            }
        });
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException e) {
            throw new Failure(pidFile(name) + " could not be deleted.", e);
        }
        return found.isPresent();
    }

    private boolean ends(ProcessHandle process, String name, Duration patience) {
        var over = CompletableFuture.runAsync(() -> {
            while (isOurs(process, name)) {
                Waiting.aMoment();
            }
        });
        return over.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(none -> !isOurs(process, name))
                .join();
    }

    private boolean isOurs(ProcessHandle process, String name) {
        return process.isAlive()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(mark(name) + " "))
                        .isPresent();
    }

    private String mark(String name) {
        return "-Dcapuy.process=" + installation.id() + ":" + name;
    }

    private Path pidFile(String name) {
        return installation.run().resolve(name + ".pid");
    }

    /** Keeps one older log, so that none grows without end. */
    private static Path open(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new Failure(log + " cannot be written.", e);
        }
    }

    /** A Ctrl-C at the terminal goes to all programs of its session; ours are stopped in their order instead. */
    private static List<String> ownSession() {
        if (onPath("setsid")) {
            return List.of("setsid");
        }
        return onPath("perl") ? List.of("perl", "-e", "use POSIX 'setsid'; setsid(); exec @ARGV") : List.of();
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
