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
 * @param goal the least ratio of the rates; none where nobody has set one
 * @param watch tells what is wrong in spite of good figures
 */
public record Benchmark(
        String name,
        String unit,
        String measured,
        String yardstick,
        OptionalDouble goal,
        Side thing,
        Side limit,
        Watch watch) {

    public String group() {
        return name.substring(0, name.indexOf('.'));
    }
}
