package vn.capuy.bench.inspections;

import java.util.List;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.stand.Stand;

/** Runs the group. */
public final class Inspections {
    public static final List<String> NAMES = List.of(
            "inspections.read",
            "inspections.page",
            "inspections.next-page",
            "inspections.filtered-page",
            "inspections.commune-page",
            "inspections.count");

    private static final int COUNT = 100_000;

    private Inspections() {}

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times a hundred thousand cases
     */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        return load(stand, (int) Math.round(COUNT * scale)).measured(workers, comparison, wanted);
    }

    /** Brings so many cases in. */
    public static Stock load(Stand stand, int count) throws Exception {
        var stock = new CaseStock(stand, count);
        stock.load();
        return new Stock(CaseStock.DATABASE, workers -> new CaseReads(stock, workers).benchmarks());
    }
}
