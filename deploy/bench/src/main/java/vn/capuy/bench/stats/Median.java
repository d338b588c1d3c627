package vn.capuy.bench.stats;

import java.util.Collection;

/** The middle of some values: what a few disturbed rounds do not move. */
public final class Median {
    private Median() {}

    /** NaN where there is no value. */
    public static double of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
