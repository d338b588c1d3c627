package vn.capuy.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.report.Report;
import vn.capuy.bench.stats.Latencies;

class ComparisonTest {
    private static final int ROUNDS = 3;
    private static final long MILLI = 1_000_000;

    private final List<String> order = new ArrayList<>();
    private final Comparison comparison = new Comparison(ROUNDS, Duration.ofMillis(1), what -> {});

    /** Takes so many milliseconds for each of its requests, and half of that of its process. */
    private Side side(String name, long millis) {
        return length -> {
            order.add(name);
            return new Round(
                    100,
                    0,
                    millis / 10.0,
                    new Latencies(millis * MILLI),
                    Map.of(name, millis * 0.05, "postgresql", 0.001));
        };
    }

    private static Benchmark benchmark(String name, double goal, Measure measure, Side thing, Side limit) {
        return new Benchmark(
                name, "request", "it", "the other", OptionalDouble.of(goal), measure, thing, limit, new Watch() {});
    }

    @Test
    void a_side_that_several_have_in_common_runs_once_a_round_and_all_run_in_turn() throws Exception {
        Side ours = side("ours", 10);
        var sql = benchmark("group.read", 0.45, Measure.RATE, ours, side("sql", 5));
        var outcomes = comparison.together(
                List.of(sql, sql.beside("spring", "Spring", 2, side("spring", 40), new Watch() {})));
        assertEquals(
                List.of("ours", "sql", "spring", "ours", "sql", "spring", "ours", "sql", "spring"),
                order.subList(order.size() - 3 * ROUNDS, order.size()));
        assertEquals(0.5, outcomes.get(0).ratio().median());
        assertEquals(4, outcomes.get(1).ratio().median());
        assertTrue(outcomes.get(1).met());
        assertEquals("group.read-beside-spring", outcomes.get(1).benchmark().name());
    }

    @Test
    void where_less_is_better_the_goal_is_the_most_that_it_may_be() throws Exception {
        Side ours = side("ours", 10);
        Side nginx = side("nginx", 4);
        var within = benchmark("gateway.read", 2.5, Measure.processor("ours", "nginx"), ours, nginx);
        var beyond = benchmark("gateway.read", 2.4, Measure.processor("ours", "nginx"), ours, nginx);
        var outcomes = comparison.together(List.of(within, beyond));
        assertEquals(2.5, outcomes.get(0).ratio().median(), 1e-9);
        assertTrue(outcomes.get(0).met());
        assertFalse(outcomes.get(1).met());
        assertTrue(Report.goal(outcomes.get(1)).most());
    }

    @Test
    void what_is_added_is_reckoned_by_a_side_of_the_same_round() throws Exception {
        var added = benchmark("gateway.added", 2, Measure.added(side("direct", 4)), side("ours", 10), side("nginx", 7));
        Outcome outcome = comparison.of(added);
        assertEquals(2, outcome.ratio().median(), 1e-9);
        assertEquals(ROUNDS, order.stream().filter("direct"::equals).count() - 2, "warmed up twice");
    }

    @Test
    void a_side_is_run_until_it_is_in_its_stride() throws Exception {
        Side cold = new Side() {
            private int cost = 16;

            @Override
            public Round round(Duration length) throws Exception {
                cost = Math.max(4, cost / 2);
                return side("cold", cost).round(length);
            }

            @Override
            public boolean isWarmedUp() {
                return true;
            }
        };
        comparison.of(benchmark("group.cold", 1, Measure.RATE, cold, side("sql", 10)));
        assertEquals(2 + 3 + ROUNDS, order.stream().filter("cold"::equals).count(), "it costs 8, 4, and then no less");
    }

    @Test
    void requests_that_failed_are_a_fault_whatever_the_ratio() throws Exception {
        Side failing = length -> new Round(10, 1, 0.001, new Latencies(1), Map.of("postgresql", 0.001));
        Outcome outcome = comparison.of(benchmark("group.read", 0.1, Measure.RATE, failing, side("sql", 10)));
        assertFalse(outcome.met());
        assertEquals(1, outcome.faults().size());
    }
}
