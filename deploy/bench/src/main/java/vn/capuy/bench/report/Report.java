package vn.capuy.bench.report;

import java.util.List;
import java.util.Map;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.host.Machine;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stats.Latencies;
import vn.capuy.bench.stats.Ratio;

/**
 * What is told.
 *
 * @param goals one for each benchmark, whether it has a goal or not
 * @param missing what could not be measured because this machine lacks something, such as nginx
 */
public record Report(Machine machine, Settings settings, List<Goal> goals, List<String> missing) {

    /** How it was measured. */
    public record Settings(double scale, int rounds, double seconds, int workers) {}

    /**
     * @param compared what of both is set against each other
     * @param ratio the median of the samples: the measured thing's by the yardstick's
     * @param goal the least ratio, or the most where {@code most}; null where nobody has set one
     * @param faults what is wrong whatever the ratio; then the goal is not met
     * @param load of the machine while it was measured
     */
    public record Goal(
            String name,
            String measured,
            String yardstick,
            String compared,
            Double ratio,
            Double lowest,
            Double highest,
            Double goal,
            boolean most,
            boolean met,
            List<Double> samples,
            double load,
            Side thing,
            Side limit,
            List<String> faults) {}

    /**
     * @param rate units a second, the median of the rounds
     * @param milliseconds by percentile, of single requests of all rounds
     * @param processorMicroseconds for one unit, by process
     */
    public record Side(
            String unit, Double rate, Map<String, Double> milliseconds, Map<String, Double> processorMicroseconds) {}

    public static Goal goal(Outcome outcome) {
        Ratio ratio = outcome.ratio();
        var benchmark = outcome.benchmark();
        return new Goal(
                benchmark.name(),
                benchmark.measured(),
                benchmark.yardstick(),
                benchmark.measure().what(),
                number(ratio.median()),
                number(ratio.lowest()),
                number(ratio.highest()),
                benchmark.goal().isPresent() ? benchmark.goal().getAsDouble() : null,
                benchmark.measure().most(),
                outcome.met(),
                ratio.samples().stream().map(Report::number).toList(),
                outcome.load(),
                side(benchmark.unit(), outcome.thing()),
                side(benchmark.unit(), outcome.limit()),
                outcome.faults());
    }

    private static Side side(String unit, List<Round> rounds) {
        Latencies latencies = Outcome.latencies(rounds);
        Map<String, Double> percentiles = new java.util.LinkedHashMap<>();
        percentiles.put("p50", number(latencies.milliseconds(0.50)));
        percentiles.put("p95", number(latencies.milliseconds(0.95)));
        percentiles.put("p99", number(latencies.milliseconds(0.99)));
        Map<String, Double> processor = Outcome.microseconds(rounds);
        processor.replaceAll((process, time) -> number(time));
        return new Side(unit, number(Outcome.rate(rounds)), percentiles, processor);
    }

    /** JSON knows no NaN. */
    private static Double number(double value) {
        return Double.isFinite(value) ? Math.round(value * 10_000) / 10_000.0 : null;
    }
}
