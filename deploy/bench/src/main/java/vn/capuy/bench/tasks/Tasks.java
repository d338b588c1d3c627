package vn.capuy.bench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.stand.Stand;

/** Runs the group. */
public final class Tasks {
    public static final List<String> NAMES = List.of("tasks.close-week", "tasks.lines", "tasks.period");

    private static final int COUNT = 200_000;

    private Tasks() {}

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times two hundred thousand tasks
     */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        Stock stock = load(stand, (int) Math.round(COUNT * scale));
        List<Outcome> outcomes = new ArrayList<>();
        for (Benchmark benchmark : stock.offer().benchmarks(workers)) {
            if (wanted.test(benchmark.name())) {
                outcomes.add(comparison.of(benchmark));
            }
        }
        return outcomes;
    }

    /** Brings so many tasks in, and closes the first week. */
    public static Stock load(Stand stand, int count) throws Exception {
        var stock = new TaskStock(stand, count);
        stock.load();
        var closing = new Closing(stock);
        closing.once();
        return new Stock(
                TaskStock.DATABASE,
                workers -> List.of(
                        closing.benchmark(),
                        new Lines(stock, workers).benchmark(),
                        new OnePeriod(stock, workers).benchmark()));
    }
}
