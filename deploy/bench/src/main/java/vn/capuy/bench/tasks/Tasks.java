package vn.capuy.bench.tasks;

import java.util.List;
import java.util.function.Predicate;
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
        return load(stand, (int) Math.round(COUNT * scale)).measured(workers, comparison, wanted);
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
