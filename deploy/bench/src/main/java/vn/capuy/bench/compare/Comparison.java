package vn.capuy.bench.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.load.Round;

/** Runs both sides of a benchmark in turn. */
public final class Comparison {
    private static final int WARM_UP = 2;

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
        progress.accept(benchmark.name() + " ...");
        // Unmeasured: compilers, caches and pools of connections come to their stride.
        for (int i = 0; i < WARM_UP; i++) {
            benchmark.thing().round(length);
        }
        benchmark.limit().round(length);
        benchmark.watch().begin();
        List<Round> thing = new ArrayList<>();
        List<Round> limit = new ArrayList<>();
        double load = 0;
        for (int i = 0; i < rounds; i++) {
            thing.add(benchmark.thing().round(length));
            limit.add(benchmark.limit().round(length));
            load = Math.max(load, Machine.loadNow());
        }
        List<String> faults = new ArrayList<>(benchmark.watch().faults());
        failures("the measured side", thing, faults);
        failures("the yardstick", limit, faults);
        return new Outcome(benchmark, thing, limit, faults, load);
    }

    private static void failures(String side, List<Round> rounds, List<String> faults) {
        long failed = rounds.stream().mapToLong(Round::failed).sum();
        if (failed > 0) {
            faults.add(failed + " requests of " + side + " failed");
        }
    }
}
