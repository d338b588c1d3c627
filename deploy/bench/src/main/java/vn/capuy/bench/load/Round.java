package vn.capuy.bench.load;

import java.util.Map;
import vn.capuy.bench.stats.Latencies;

/**
 * One round of one side.
 *
 * @param units what was done: requests, or rows
 * @param failed how many requests were not answered as they should
 * @param processor seconds of processor time, by process
 */
public record Round(long units, long failed, double seconds, Latencies latencies, Map<String, Double> processor) {

    public double rate() {
        return units / seconds;
    }
}
