package vn.capuy.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The same requests, of which the slowest are looked at: the rate is that at which one would be answered after the other if each
 * took as long as all but one of a hundred do (p99). Processor time is told of all of them elsewhere, and not here.
 */
public final class Slowest implements Side {
    private static final double OF_A_HUNDRED_ALL_BUT_ONE = 0.99;

    private final Side requests;

    public Slowest(Side requests) {
        this.requests = requests;
    }

    @Override
    public Round round(Duration length) throws Exception {
        Round round = requests.round(length);
        double seconds = round.latencies().milliseconds(OF_A_HUNDRED_ALL_BUT_ONE) / 1e3;
        Map<String, Double> untold = round.processor().keySet().stream()
                .collect(Collectors.toMap(process -> process, process -> Double.NaN));
        return new Round(round.units(), round.failed(), round.units() * seconds, round.latencies(), untold);
    }
}
