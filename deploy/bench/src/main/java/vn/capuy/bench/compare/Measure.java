package vn.capuy.bench.compare;

import java.util.List;
import java.util.function.Function;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.load.Side;

/**
 * What of two sides is set against each other.
 *
 * @param what in words, such as "rates"
 * @param most whether the goal is the most that the ratio may be, and not the least
 * @param besides sides that must run in turn with the two, for what is reckoned by them
 * @param sample the ratio of one round
 */
public record Measure(String what, boolean most, List<Side> besides, Sample sample) {

    /** The ratio of one round, of the measured thing's and of the yardstick's, and those of the sides besides. */
    public interface Sample {
        double of(Round thing, Round limit, Function<Side, Round> besides);
    }

    /** Units a second: more is better. */
    public static final Measure RATE =
            new Measure("rates", false, List.of(), (thing, limit, besides) -> thing.rate() / limit.rate());

    /** How long a request takes in the middle: less is better. For one client at a time. */
    public static final Measure TIME = new Measure(
            "middle times of one request",
            true,
            List.of(),
            (thing, limit, besides) -> time(thing, 0.5) / time(limit, 0.5));

    /** Processor time of one process for one unit: less is better. */
    public static Measure processor(String ofThing, String ofLimit) {
        return new Measure(
                "processor times of " + ofThing + " and " + ofLimit + " for one unit",
                true,
                List.of(),
                (thing, limit, besides) -> processor(thing, ofThing) / processor(limit, ofLimit));
    }

    /** By how much the slowest of a hundred requests is slower than without either between: less is better. */
    public static Measure added(Side direct) {
        return new Measure(
                "times that are added to the 99th of a hundred requests",
                true,
                List.of(direct),
                (thing, limit, besides) -> {
                    double without = time(besides.apply(direct), 0.99);
                    return (time(thing, 0.99) - without) / (time(limit, 0.99) - without);
                });
    }

    private static double time(Round round, double share) {
        return round.latencies().milliseconds(share);
    }

    private static double processor(Round round, String process) {
        return round.processor().get(process) / round.units();
    }
}
