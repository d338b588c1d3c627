package vn.capuy.launcher;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import vn.capuy.launcher.build.Apps;
import vn.capuy.launcher.build.Peers;
import vn.capuy.launcher.build.Tool;

@Command(
        name = "bench",
        description = {
            "Measures the suite beside its yardsticks, on a PostgreSQL and records of its own; nothing has to be up for it.",
            "Builds the peers under deploy/bench/peers beside which some of it is measured; nginx is taken where there is one.",
            "./capuy bench [NAME ...] [--scale N] [--rounds N] [--seconds N] [--workers N] [--json]",
            "NAME is a benchmark (cadres.search) or a group (cadres); all are run where there is none."
        })
final class BenchVerb extends Verb {
    private static final List<String> SERVICES =
            List.of("cadre-service", "inspection-service", "document-service", "gateway");
    private static final List<String> PEERS = List.of("spring-service", "spring-gateway");

    /** What a group needs, of both; a group that is not here is given all. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "cadres", List.of("cadre-service"),
            "documents", List.of("document-service", "spring-service"),
            "tasks", List.of("document-service"),
            "gateway", List.of("cadre-service", "inspection-service", "document-service", "gateway", "spring-gateway"),
            "start", List.of("document-service", "spring-service"));

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "Passed on to the benchmarks.")
    private List<String> arguments = new ArrayList<>();

    @Unmatched
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        installation.prepare();
        // What is printed on the other stream may be read by a program.
        var progress = new Progress(System.err, false);
        new Apps(installation).build(needed(SERVICES), progress);
        new Peers(installation).build(needed(PEERS), progress);
        var libraries = new Tool(installation, "deploy/bench").build(progress);
        progress.finish();
        var words = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Dcapuy.root=" + installation.root(),
                "-Dcapuy.apps=" + installation.apps(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                libraries + File.separator + "*",
                "vn.capuy.bench.Bench"));
        words.addAll(spec.commandLine().getParseResult().originalArgs().stream()
                .skip(1)
                .toList());
        return run(words);
    }

    private List<String> needed(List<String> all) {
        var needed = spec.commandLine().getParseResult().originalArgs().stream()
                .skip(1)
                .flatMap(word -> NEEDED.getOrDefault(word.split("\\.")[0], List.of()).stream())
                .collect(Collectors.toSet());
        return needed.isEmpty() ? all : all.stream().filter(needed::contains).toList();
    }

    private static int run(List<String> words) {
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new Failure("The benchmarks could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The benchmarks were interrupted.", e);
        }
    }
}
