package vn.capuy.bench.compare;

import java.util.OptionalDouble;
import vn.capuy.bench.load.Side;

/**
 * A thing beside its yardstick.
 *
 * @param name by which it is asked for: its group, a dot, and its own
 * @param unit what is counted
 * @param measured what is measured, in words
 * @param yardstick what it is measured by, in words
 * @param goal the least ratio, or the most as the measure has it; none where nobody has set one
 * @param measure what of the two is set against each other
 * @param watch tells what is wrong in spite of good figures
 */
public record Benchmark(
        String name,
        String unit,
        String measured,
        String yardstick,
        OptionalDouble goal,
        Measure measure,
        Side thing,
        Side limit,
        Watch watch) {

    /** Of rates. */
    public Benchmark(
            String name,
            String unit,
            String measured,
            String yardstick,
            OptionalDouble goal,
            Side thing,
            Side limit,
            Watch watch) {
        this(name, unit, measured, yardstick, goal, Measure.RATE, thing, limit, watch);
    }

    /** The same thing beside another, by the same measure, both in turn with all that stand beside it. */
    public Benchmark beside(String other, String yardstick, double goal, Side limit, Watch watch) {
        return new Benchmark(
                name + "-beside-" + other,
                unit,
                measured,
                yardstick,
                OptionalDouble.of(goal),
                measure,
                thing,
                limit,
                watch);
    }

    public String group() {
        return name.substring(0, name.indexOf('.'));
    }
}
