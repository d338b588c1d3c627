package vn.capuy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.capuy.bench.cadres.Cadres;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.documents.Documents;
import vn.capuy.bench.gateway.Gateways;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.report.Print;
import vn.capuy.bench.report.Report;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.start.Starts;
import vn.capuy.bench.tasks.Tasks;

/** The entry: {@code ./capuy bench}. */
@Command(
        name = "./capuy bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the suite beside its yardsticks on records made for it; nothing has to be up, nothing is kept.",
            "Exit code 1 where a benchmark has a fault, such as a whole table read for one page."
        })
public final class Bench implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Benchmarks or groups; all where there is none.")
    private List<String> asked = List.of();

    @Option(
            names = "--scale",
            defaultValue = "1",
            description = "Times the usual number of records (${DEFAULT-VALUE}).")
    private double scale;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of each side (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of a round (${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--workers", defaultValue = "16", description = "Requests at once (${DEFAULT-VALUE}).")
    private int workers;

    @Option(names = "--json", description = "For programs.")
    private boolean json;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        List<String> names = Stream.of(Cadres.NAMES, Documents.NAMES, Tasks.NAMES, Gateways.NAMES, Starts.NAMES)
                .flatMap(List::stream)
                .toList();
        var unknown = asked.stream()
                .filter(name -> names.stream().noneMatch(each -> isOf(each, name)))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("There is no benchmark " + String.join(", ", unknown) + ". There are: "
                    + String.join(", ", names) + ".");
            return CommandLine.ExitCode.USAGE;
        }
        Path root = Path.of(System.getProperty("capuy.root", "."));
        Path apps = Path.of(System.getProperty("capuy.apps", ".capuy/apps"));
        try (Stand stand = new Stand(apps, root.resolve(".capuy/logs"))) {
            Machine machine = Machine.here(stand.version());
            Comparison comparison =
                    new Comparison(rounds, Duration.ofMillis(Math.round(seconds * 1000)), System.err::println);
            List<Outcome> outcomes = new ArrayList<>();
            if (Cadres.NAMES.stream().anyMatch(this::wanted)) {
                outcomes.addAll(
                        Cadres.run(stand, root.resolve("deploy/demo/data"), scale, workers, comparison, this::wanted));
            }
            if (Documents.NAMES.stream().anyMatch(this::wanted)) {
                outcomes.addAll(Documents.run(stand, scale, workers, comparison, this::wanted));
            }
            if (Tasks.NAMES.stream().anyMatch(this::wanted)) {
                outcomes.addAll(Tasks.run(stand, scale, workers, comparison, this::wanted));
            }
            if (Gateways.NAMES.stream().anyMatch(this::wanted)) {
                outcomes.addAll(Gateways.run(stand, scale, workers, comparison, this::wanted));
            }
            if (Starts.NAMES.stream().anyMatch(this::wanted)) {
                outcomes.addAll(Starts.run(stand, scale, comparison));
            }
            var settings = new Report.Settings(scale, rounds, seconds, workers);
            tell(new Report(
                    machine, settings, outcomes.stream().map(Report::goal).toList(), stand.missing()));
            return outcomes.stream().allMatch(outcome -> outcome.faults().isEmpty()) ? 0 : 1;
        }
    }

    private boolean wanted(String benchmark) {
        return asked.isEmpty() || asked.stream().anyMatch(name -> isOf(benchmark, name));
    }

    private static boolean isOf(String benchmark, String name) {
        return benchmark.equals(name) || benchmark.startsWith(name + ".");
    }

    private void tell(Report report) throws java.io.IOException {
        if (json) {
            System.out.println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(report));
        } else {
            new Print(System.out).all(report);
        }
    }
}
