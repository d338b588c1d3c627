package vn.capuy.bench.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.stats.Latencies;

/** Points as if they had been measured. */
final class Measured {
    private Measured() {}

    /** @param micros what one request costs the service; the database the same again, the client ten times as much */
    static Point point(int times, int clients, double micros, double wait) {
        double seconds = micros * 100 / 1e6;
        long nanos = Math.round(wait * 1e6);
        var latencies = new long[100];
        Arrays.fill(latencies, nanos);
        var round = new Round(
                100,
                0,
                2,
                new Latencies(latencies),
                Map.of("document-service", seconds, "postgresql", seconds, "client", 10 * seconds));
        return Point.of(times, times * 2_000L, clients, List.of(round));
    }

    static Curve curve(String name, double[] micros, double[] waits) {
        List<Point> byRecords = new ArrayList<>();
        for (int i = 0; i < micros.length; i++) {
            byRecords.add(point((int) Math.pow(10, i), 1, micros[i], 1));
        }
        List<Point> byClients = new ArrayList<>();
        for (int i = 0; i < waits.length; i++) {
            byClients.add(point(100, 1 << i, 50, waits[i]));
        }
        return new Curve(
                name, "request", "one <of> many", Expectation.of(name), byRecords, byClients, new ArrayList<>());
    }
}
