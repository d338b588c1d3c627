package vn.capuy.bench.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** How long single requests took. */
public final class Latencies {
    private static final double NANOS_IN_MILLI = 1e6;

    private final long[] sorted;

    public Latencies(long... nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    public static Latencies all(List<Latencies> rounds) {
        return new Latencies(rounds.stream()
                .flatMapToLong(round -> LongStream.of(round.sorted))
                .toArray());
    }

    public int count() {
        return sorted.length;
    }

    /**
     * Milliseconds within which this share of the requests was answered (the nearest rank); NaN where there was none.
     *
     * @param share above 0, at most 1
     */
    public double milliseconds(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("No share: " + share);
        }
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_IN_MILLI;
    }
}
