package vn.capuy.bench.growth;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stats.Latencies;

/**
 * An operation, measured at one size with one number of clients.
 *
 * @param times as many records as at the smallest size
 * @param units how many were measured
 * @param cost microseconds of processor time of the service and the database for one unit; where the system tells none, the median
 *     of the times until the answer
 * @param processor microseconds for one unit, by process
 * @param rate units a second
 * @param milliseconds until the answer, by percentile
 * @param load of the machine
 */
record Point(
        int times,
        long records,
        int clients,
        long units,
        double cost,
        Map<String, Double> processor,
        double rate,
        Map<String, Double> milliseconds,
        double load) {
    private static final String CLIENT = "client";

    static Point of(int times, long records, int clients, List<Round> rounds) {
        long units = rounds.stream().mapToLong(Round::units).sum();
        double seconds = rounds.stream().mapToDouble(Round::seconds).sum();
        Latencies latencies =
                Latencies.all(rounds.stream().map(Round::latencies).toList());
        Map<String, Double> processor = new LinkedHashMap<>();
        for (Round round : rounds) {
            round.processor().forEach((process, used) -> processor.merge(process, used * 1e6 / units, Double::sum));
        }
        Map<String, Double> milliseconds = new LinkedHashMap<>();
        milliseconds.put("p50", latencies.milliseconds(0.50));
        milliseconds.put("p95", latencies.milliseconds(0.95));
        milliseconds.put("p99", latencies.milliseconds(0.99));
        double own = processor.entrySet().stream()
                .filter(each -> !each.getKey().equals(CLIENT))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double cost = own > 0 ? own : milliseconds.get("p50") * 1e3;
        return new Point(
                times, records, clients, units, cost, processor, units / seconds, milliseconds, Machine.loadNow());
    }
}
