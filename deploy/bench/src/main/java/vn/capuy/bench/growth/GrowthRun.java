package vn.capuy.bench.growth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.stand.Stand;

/** {@code ./capuy bench growth}: measures, writes the page and the figures, and tells what grows too fast. */
public final class GrowthRun {
    /** The name by which it is asked for; what follows a dot is a benchmark or a group. */
    public static final String NAME = "growth";

    private final Path root;
    private final Path apps;
    private final double scale;
    private final int rounds;
    private final double seconds;

    /**
     * @param root of the installation
     * @param apps holds a folder with the packaged application of each service
     * @param scale times the usual number of records
     */
    public GrowthRun(Path root, Path apps, double scale, int rounds, double seconds) {
        this.root = root;
        this.apps = apps;
        this.scale = scale;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Whether a name asks for it. */
    public static boolean isAsked(String name) {
        return name.equals(NAME) || name.startsWith(NAME + ".");
    }

    /**
     * @param name which operations; all where it is {@link #NAME} alone
     * @return an exit code: 1 where something has a fault, 2 where there is no such operation
     */
    public int run(String name, boolean json) throws Exception {
        String of = name.equals(NAME) ? "" : name.substring(NAME.length() + 1);
        Predicate<String> wanted = benchmark -> of.isEmpty() || benchmark.equals(of) || benchmark.startsWith(of + ".");
        Groups groups = new Groups(root.resolve("deploy/demo/data"));
        if (groups.all().stream().flatMap(group -> group.names().stream()).noneMatch(wanted)) {
            System.err.println("There is no operation " + of + ".");
            return 2;
        }
        Path logs = root.resolve(".capuy/logs");
        Machine machine;
        try (Stand stand = new Stand(apps, logs)) {
            machine = Machine.here(stand.version());
        }
        List<Curve> curves = new Growth(
                        () -> new Stand(apps, logs),
                        groups,
                        scale,
                        rounds,
                        Duration.ofMillis(Math.round(seconds * 1000)),
                        wanted,
                        System.err::println)
                .curves();
        var settings = new GrowthReport.Settings(scale, rounds, seconds, Growth.SIZES, Growth.CLIENTS);
        GrowthReport report = GrowthReport.of(machine, settings, curves);
        String figures =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report);
        Path folder = Files.createDirectories(root.resolve(".capuy/bench"));
        Files.writeString(folder.resolve("growth.json"), figures);
        Path page = folder.resolve("growth.html");
        Files.writeString(page, new GrowthPage(machine, settings, curves).html());
        if (json) {
            System.out.println(figures);
        } else {
            curves.forEach(GrowthRun::tell);
            System.out.println("Page  " + page.toAbsolutePath());
        }
        return curves.stream().allMatch(curve -> curve.faults().isEmpty()) ? 0 : 1;
    }

    private static void tell(Curve curve) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-28s records: slope %5.2f of at most %.2f %-8s clients: %s",
                curve.name(),
                curve.slope(),
                curve.expectation().steepest(),
                curve.isWithinRecords() ? "met" : "NOT MET",
                curve.byClients().isEmpty()
                        ? "one at a time"
                        : String.format(
                                Locale.ROOT,
                                "slope %.2f of at most %.2f %s",
                                curve.waiting(),
                                Curve.STEEPEST_WAIT,
                                curve.isWithinClients() ? "met" : "NOT MET")));
        curve.faults().forEach(fault -> System.out.println("  FAULT: " + fault));
    }
}
