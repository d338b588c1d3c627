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
        otherPlan(thing, limit, faults);
        return new Outcome(benchmark, thing, limit, faults, load);
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
