package vn.capuy.bench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stats.Latencies;
import vn.capuy.bench.stats.Median;
import vn.capuy.bench.stats.Ratio;

/**
 * What the rounds of a benchmark came to.
 *
 * @param ratio round by round
 * @param load of the machine while it was measured, at most
 */
public record Outcome(
        Benchmark benchmark, List<Round> thing, List<Round> limit, Ratio ratio, List<String> faults, double load) {

    public boolean met() {
        return faults.isEmpty()
                && (benchmark.measure().most() ? ratio.staysWithin(benchmark.goal()) : ratio.meets(benchmark.goal()));
    }

    public static double rate(List<Round> rounds) {
        return Median.of(rounds.stream().map(Round::rate).toList());
    }

    public static Latencies latencies(List<Round> rounds) {
        return Latencies.all(rounds.stream().map(Round::latencies).toList());
    }

    /** Microseconds of processor time for one unit, by process; the median of the rounds. */
    public static Map<String, Double> microseconds(List<Round> rounds) {
        Map<String, Double> times = new LinkedHashMap<>();
        for (String process : rounds.getFirst().processor().keySet()) {
            times.put(
                    process,
                    Median.of(rounds.stream()
                            .map(round -> round.processor().get(process) * 1e6 / round.units())
                            .toList()));
        }
        return times;
    }
}
