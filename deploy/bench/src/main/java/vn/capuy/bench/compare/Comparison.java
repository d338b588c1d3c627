package vn.capuy.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.stats.Ratio;

/** Runs both sides of a benchmark in turn. */
public final class Comparison {
    private static final int WARM_UP = 2;
    private static final int LONGEST_WARM_UP = 30;
    /** A side is in its stride once so many rounds in a row cost no less than this part of the best before them. */
    private static final int EVEN_ROUNDS = 3;

    private static final double EVEN = 0.95;
    /** What is done once a round, such as an import, would take an hour to become even, and does a lot in each. */
    private static final Duration ENOUGH = Duration.ofMinutes(3);

    private static final double MOST_WORK = 3;
    /** Microseconds; connections that were just made cost less than this. */
    private static final double WORTH_A_WORD = 2_000;

    private static final String DATABASE = "postgresql";

    private final int rounds;
    private final Duration length;
    private final Consumer<String> progress;

    /** @param progress is told what is under way */
    public Comparison(int rounds, Duration length, Consumer<String> progress) {
        this.rounds = rounds;
        this.length = length;
        this.progress = progress;
    }

    public Outcome of(Benchmark benchmark) throws Exception {
        return together(List.of(benchmark)).getFirst();
    }

    /** Several that have sides in common: each side is run once a round, all in turn. */
    public List<Outcome> together(List<Benchmark> benchmarks) throws Exception {
        progress.accept(benchmarks.getFirst().name() + " ...");
        Set<Side> sides = sides(benchmarks);
        // Unmeasured: compilers, caches and pools of connections come to their stride.
        for (Side side : sides) {
            warmUp(side);
        }
        for (Benchmark benchmark : benchmarks) {
            benchmark.watch().begin();
        }
        Map<Side, List<Round>> done = new IdentityHashMap<>();
        double load = 0;
        for (int i = 0; i < rounds; i++) {
            for (Side side : sides) {
                done.computeIfAbsent(side, first -> new ArrayList<>()).add(side.round(length));
            }
            load = Math.max(load, Machine.loadNow());
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Benchmark benchmark : benchmarks) {
            outcomes.add(outcome(benchmark, done, load));
        }
        return outcomes;
    }

    /** Until a unit costs what it did before: the JVM compiles for minutes, with as much processor time as the work itself. */
    private void warmUp(Side side) throws Exception {
        double best = Double.MAX_VALUE;
        int even = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < LONGEST_WARM_UP; i++) {
            boolean isLong = System.nanoTime() - begun > ENOUGH.toNanos();
            if (i >= WARM_UP && (!side.isWarmedUp() || even >= EVEN_ROUNDS || isLong)) {
                return;
            }
            double cost = cost(side.round(length));
            even = cost < EVEN * best ? 0 : even + 1;
            best = Math.min(best, cost);
        }
    }

    /** Processor time of all processes for one unit, or what it took where the system tells none. */
    private static double cost(Round round) {
        double processor = round.processor().values().stream()
                .filter(seconds -> !seconds.isNaN())
                .mapToDouble(Double::doubleValue)
                .sum();
        return (processor > 0 ? processor : round.seconds()) / round.units();
    }

    private static Set<Side> sides(List<Benchmark> benchmarks) {
        var sides = new ArrayList<Side>();
        for (Benchmark benchmark : benchmarks) {
            sides.add(benchmark.thing());
            sides.add(benchmark.limit());
            sides.addAll(benchmark.measure().besides());
        }
        return new LinkedHashSet<>(sides);
    }

    private static Outcome outcome(Benchmark benchmark, Map<Side, List<Round>> done, double load) throws Exception {
        List<Round> thing = done.get(benchmark.thing());
        List<Round> limit = done.get(benchmark.limit());
        List<Double> samples = new ArrayList<>();
        for (int i = 0; i < thing.size(); i++) {
            int round = i;
            samples.add(benchmark.measure().sample().of(thing.get(i), limit.get(i), side -> done.get(side)
                    .get(round)));
        }
        List<String> faults = new ArrayList<>(benchmark.watch().faults());
        failures("the measured side", thing, faults);
        failures("the yardstick", limit, faults);
        if (benchmark.measure() == Measure.RATE) {
            otherPlan(thing, limit, faults);
        }
        return new Outcome(benchmark, thing, limit, new Ratio(samples), faults, load);
    }

    /** The same SQL costs the database the same; a plan made for any values may be far from one made for these. */
    private static void otherPlan(List<Round> thing, List<Round> limit, List<String> faults) {
        double forService = Outcome.microseconds(thing).get(DATABASE);
        double forSql = Outcome.microseconds(limit).get(DATABASE);
        if (forService > MOST_WORK * forSql && forService - forSql > WORTH_A_WORD) {
            faults.add("the database works %.1f times as long for the service as for its SQL: another plan?"
                    .formatted(forService / forSql));
        }
    }

    private static void failures(String side, List<Round> rounds, List<String> faults) {
        long failed = rounds.stream().mapToLong(Round::failed).sum();
        if (failed > 0) {
            faults.add(failed + " requests of " + side + " failed");
        }
    }
}
