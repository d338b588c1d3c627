package vn.capuy.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.capuy.bench.stats.Latencies;

class SlowestTest {
    @Test
    void the_rate_is_that_of_the_slowest_of_a_hundred() throws Exception {
        var hundred = new Latencies(
                LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray());
        Side requests = length -> new Round(100, 2, 1, hundred, Map.of("postgresql", 3.0));
        Round round = new Slowest(requests).round(Duration.ofSeconds(1));
        assertEquals(1 / 0.099, round.rate(), 1e-9);
        assertEquals(2, round.failed());
        assertTrue(Double.isNaN(round.processor().get("postgresql")));
    }
}
