package vn.capuy.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.capuy.bench.cadres.Cadres;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.documents.Documents;
import vn.capuy.bench.figures.Figures;
import vn.capuy.bench.gateway.Gateways;
import vn.capuy.bench.growth.GrowthRun;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.imports.Imports;
import vn.capuy.bench.inspections.Inspections;
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
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Benchmarks or groups, or growth; all but growth where there is none.")
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

    /** What is measured on the same records. */
    private record Group(List<String> names, Run run) {}

    private interface Run {
        List<Outcome> on(Stand stand, Comparison comparison) throws Exception;
    }

    private List<Group> groups(Path root) {
        Path demo = root.resolve("deploy/demo/data");
        return List.of(
                new Group(Cadres.NAMES, (stand, by) -> Cadres.run(stand, demo, scale, workers, by, this::wanted)),
                new Group(Documents.NAMES, (stand, by) -> Documents.run(stand, scale, workers, by, this::wanted)),
                new Group(Inspections.NAMES, (stand, by) -> Inspections.run(stand, scale, workers, by, this::wanted)),
                new Group(Imports.NAMES, (stand, by) -> Imports.run(stand, scale, by, this::wanted)),
                new Group(Tasks.NAMES, (stand, by) -> Tasks.run(stand, scale, workers, by, this::wanted)),
                new Group(Figures.NAMES, (stand, by) -> Figures.run(stand, scale, workers, by, this::wanted)),
                new Group(Gateways.NAMES, (stand, by) -> Gateways.run(stand, scale, workers, by, this::wanted)),
                new Group(Starts.NAMES, (stand, by) -> Starts.run(stand, scale, by)));
    }

    @Override
    public Integer call() throws Exception {
        Path root = Path.of(System.getProperty("capuy.root", "."));
        Path apps = Path.of(System.getProperty("capuy.apps", ".capuy/apps"));
        if (asked.size() == 1 && GrowthRun.isAsked(asked.getFirst())) {
            return new GrowthRun(root, apps, scale, rounds, seconds).run(asked.getFirst(), json);
        }
        List<Group> groups = groups(root);
        List<String> names =
                groups.stream().map(Group::names).flatMap(List::stream).toList();
        var unknown = asked.stream()
                .filter(name -> names.stream().noneMatch(each -> isOf(each, name)))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("There is no benchmark " + String.join(", ", unknown) + ". There are: "
                    + String.join(", ", names) + ".");
            return CommandLine.ExitCode.USAGE;
        }
        try (Stand stand = new Stand(apps, root.resolve(".capuy/logs"))) {
            Machine machine = Machine.here(stand.version());
            Comparison comparison =
                    new Comparison(rounds, Duration.ofMillis(Math.round(seconds * 1000)), System.err::println);
            List<Outcome> outcomes = new ArrayList<>();
            for (Group group : groups) {
                if (group.names().stream().anyMatch(this::wanted)) {
                    outcomes.addAll(group.run().on(stand, comparison));
                }
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
