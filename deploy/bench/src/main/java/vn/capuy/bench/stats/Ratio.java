package vn.capuy.bench.stats;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** What is measured by the yardstick's, round by round: both of one round met the same noise. */
public record Ratio(List<Double> samples) {

    public Ratio {
        samples = List.copyOf(samples);
    }

    public double median() {
        return Median.of(samples);
    }

    public double lowest() {
        return samples.isEmpty() ? Double.NaN : Collections.min(samples);
    }

    public double highest() {
        return samples.isEmpty() ? Double.NaN : Collections.max(samples);
    }

    /** A thing without a goal is only looked at. */
    public boolean meets(OptionalDouble goal) {
        return goal.isEmpty() || median() >= goal.getAsDouble();
    }

    /** The same of a goal that is the most that it may be. */
    public boolean staysWithin(OptionalDouble goal) {
        return goal.isEmpty() || median() <= goal.getAsDouble();
    }
}
