package vn.capuy.bench.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.stand.Stand;

/** Runs the group. */
public final class Tasks {
    public static final List<String> NAMES = List.of("tasks.close-week", "tasks.lines");

    private static final int COUNT = 200_000;

    private Tasks() {}

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times two hundred thousand tasks
     */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        var stock = new TaskStock(stand, (int) Math.round(COUNT * scale));
        stock.load();
        List<Outcome> outcomes = new ArrayList<>();
        var closing = new Closing(stock);
        closing.once();
        for (Benchmark benchmark : List.of(closing.benchmark(), new Lines(stock, workers).benchmark())) {
            if (wanted.test(benchmark.name())) {
                outcomes.add(comparison.of(benchmark));
            }
        }
        return outcomes;
    }
}
