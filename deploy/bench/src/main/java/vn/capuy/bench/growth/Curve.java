package vn.capuy.bench.growth;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An operation over all sizes, and at the largest over several numbers of clients.
 *
 * @param unit what is counted
 * @param byRecords with one client
 * @param byClients at the largest size; empty for what one client does at a time
 * @param faults what is wrong whatever the slopes
 */
record Curve(
        String name,
        String unit,
        String measured,
        Expectation expectation,
        List<Point> byRecords,
        List<Point> byClients,
        List<String> faults) {
    /** Four times as many clients may wait four times as long, where a machine has no more to give, and a little more. */
    static final double STEEPEST_WAIT = 1.2;

    /** The power with which the cost of one unit grows with the records. */
    double slope() {
        return slope(byRecords, Point::records, Point::cost);
    }

    /** The power with which the median wait grows with the clients; 0 where only one was measured. */
    double waiting() {
        return byClients.isEmpty()
                ? 0
                : slope(byClients, Point::clients, point -> point.milliseconds().get("p50"));
    }

    /** What could not be told, for requests failed, is not met. */
    boolean isWithinRecords() {
        return byRecords.size() < 2 || slope() <= expectation.steepest();
    }

    boolean isWithinClients() {
        return byClients.size() < 2 || waiting() <= STEEPEST_WAIT;
    }

    private static double slope(List<Point> points, ToDoubleFunction<Point> size, ToDoubleFunction<Point> cost) {
        return Line.slope(
                points.stream().mapToDouble(size).toArray(),
                points.stream().mapToDouble(cost).toArray());
    }
}
