package vn.capuy.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.growth.Groups.Group;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stand.Stand;

/** Measures the operations at each size, each size on a database of its own. */
final class Growth {
    static final List<Integer> SIZES = List.of(1, 10, 100);
    static final List<Integer> CLIENTS = List.of(1, 2, 4);

    /** What is done once is done so often at most, where it is over sooner than a round. */
    private static final int MOST_REPETITIONS = 20;

    private final Supplier<Stand> stands;
    private final Groups groups;
    private final double scale;
    private final int rounds;
    private final Duration length;
    private final Predicate<String> wanted;
    private final Consumer<String> progress;
    private final Map<String, Curve> curves = new LinkedHashMap<>();

    Growth(
            Supplier<Stand> stands,
            Groups groups,
            double scale,
            int rounds,
            Duration length,
            Predicate<String> wanted,
            Consumer<String> progress) {
        this.stands = stands;
        this.groups = groups;
        this.scale = scale;
        this.rounds = rounds;
        this.length = length;
        this.wanted = wanted;
        this.progress = progress;
    }

    List<Curve> curves() throws Exception {
        for (Group group : groups.all()) {
            if (group.names().stream().noneMatch(wanted)) {
                continue;
            }
            Map<String, Long> first = null;
            for (int times : SIZES) {
                int records = (int) Math.round(group.smallest() * scale * times);
                try (Stand stand = stands.get()) {
                    progress.accept(group.names().getFirst() + " and others: " + records + " records ...");
                    Stock stock = group.loading().load(stand, records);
                    var counters = new Counters(stand, stock.database());
                    first = first == null ? counters.rows() : first;
                    measure(stock, times, records, counters, first);
                }
            }
        }
        return List.copyOf(curves.values());
    }

    private void measure(Stock stock, int times, int records, Counters counters, Map<String, Long> first)
            throws Exception {
        boolean largest = times == SIZES.getLast();
        var sizes = new Sizes(first, counters.rows());
        for (int clients : largest ? CLIENTS : CLIENTS.subList(0, 1)) {
            for (Benchmark benchmark : stock.offer().benchmarks(clients)) {
                boolean crowd = benchmark.thing() instanceof Crowd;
                if (!wanted.test(benchmark.name()) || !crowd && clients > 1) {
                    continue;
                }
                Curve curve = curves.computeIfAbsent(benchmark.name(), name -> begun(benchmark));
                progress.accept("%s: %d records, %d clients ...".formatted(benchmark.name(), records, clients));
                warmUp(benchmark, crowd);
                Map<String, Long> scans = counters.scans();
                List<Round> done = crowd ? rounds(benchmark) : repetitions(benchmark);
                Point point = Point.of(times, records, clients, done);
                if (clients == 1) {
                    curve.byRecords().add(point);
                }
                if (largest && crowd) {
                    curve.byClients().add(point);
                    String whole = sizes.readWhole(scans, counters.scans(), point.units());
                    if (!whole.isEmpty()) {
                        curve.faults().add("reads as a whole, with " + clients + " clients: " + whole);
                    }
                }
                long failed = done.stream().mapToLong(Round::failed).sum();
                if (failed > 0) {
                    curve.faults().add(failed + " requests failed at " + records + " records");
                }
            }
        }
    }

    private static Curve begun(Benchmark benchmark) {
        return new Curve(
                benchmark.name(),
                benchmark.unit(),
                benchmark.measured().replaceAll("\\b(?=\\d{3,}\\b)\\d+\\b", "n"),
                Expectation.of(benchmark.name()),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Compilers, caches and pools come to their stride. */
    private void warmUp(Benchmark benchmark, boolean crowd) throws Exception {
        benchmark.thing().round(length);
        if (crowd) {
            benchmark.thing().round(length);
        }
    }

    private List<Round> rounds(Benchmark benchmark) throws Exception {
        List<Round> done = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            done.add(benchmark.thing().round(length));
        }
        return done;
    }

    /** So often that the ticks in which processor time is told are many. */
    private List<Round> repetitions(Benchmark benchmark) throws Exception {
        List<Round> done = new ArrayList<>();
        double seconds = 0;
        while (done.size() < rounds || seconds < length.toMillis() / 1e3 && done.size() < MOST_REPETITIONS) {
            done.add(benchmark.thing().round(length));
            seconds += done.getLast().seconds();
        }
        return done;
    }
}
