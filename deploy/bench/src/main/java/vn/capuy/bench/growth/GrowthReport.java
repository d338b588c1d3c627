package vn.capuy.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.capuy.bench.host.Machine;

/**
 * What is told to programs.
 *
 * @param goals two for each operation, or one: over the records, and over the clients
 */
record GrowthReport(Machine machine, Settings settings, List<Goal> goals, List<Operation> operations) {

    record Settings(double scale, int rounds, double seconds, List<Integer> sizes, List<Integer> clients) {}

    /**
     * @param ratio the slope: the power with which the cost or the wait grows; null where it could not be told
     * @param goal the steepest slope that is still met
     * @param samples the costs or the waits from which it is
     */
    record Goal(String name, Double ratio, double goal, boolean met, List<Double> samples, List<String> faults) {}

    /** An operation with all that was measured. */
    record Operation(String name, String unit, String measured, List<Measured> byRecords, List<Measured> byClients) {}

    /**
     * @param microseconds of processor time of the service and the database for one unit
     * @param processorMicroseconds the same, by process
     */
    record Measured(
            long records,
            int clients,
            long units,
            Double microseconds,
            Map<String, Double> processorMicroseconds,
            Double rate,
            Map<String, Double> milliseconds,
            double load) {}

    static GrowthReport of(Machine machine, Settings settings, List<Curve> curves) {
        List<Goal> goals = new ArrayList<>();
        for (Curve curve : curves) {
            goals.add(new Goal(
                    "growth." + curve.name(),
                    number(curve.slope()),
                    curve.expectation().steepest(),
                    curve.isWithinRecords() && curve.faults().isEmpty(),
                    curve.byRecords().stream()
                            .map(point -> number(point.cost()))
                            .toList(),
                    curve.faults()));
            if (!curve.byClients().isEmpty()) {
                goals.add(new Goal(
                        "growth." + curve.name() + ".clients",
                        number(curve.waiting()),
                        Curve.STEEPEST_WAIT,
                        curve.isWithinClients(),
                        curve.byClients().stream()
                                .map(point -> number(point.milliseconds().get("p50")))
                                .toList(),
                        List.of()));
            }
        }
        return new GrowthReport(
                machine,
                settings,
                goals,
                curves.stream().map(GrowthReport::operation).toList());
    }

    private static Operation operation(Curve curve) {
        return new Operation(
                curve.name(),
                curve.unit(),
                curve.measured(),
                curve.byRecords().stream().map(GrowthReport::measured).toList(),
                curve.byClients().stream().map(GrowthReport::measured).toList());
    }

    private static Measured measured(Point point) {
        return new Measured(
                point.records(),
                point.clients(),
                point.units(),
                number(point.cost()),
                numbers(point.processor()),
                number(point.rate()),
                numbers(point.milliseconds()),
                point.load());
    }

    private static Map<String, Double> numbers(Map<String, Double> values) {
        Map<String, Double> numbers = new TreeMap<>();
        values.forEach((name, value) -> numbers.put(name, number(value)));
        return numbers;
    }

    /** JSON knows no NaN. */
    private static Double number(double value) {
        return Double.isFinite(value) ? Math.round(value * 10_000) / 10_000.0 : null;
    }
}
