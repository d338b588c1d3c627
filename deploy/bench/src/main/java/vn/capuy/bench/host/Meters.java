package vn.capuy.bench.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** The processes whose processor time is read, by name. */
public record Meters(Map<String, DoubleSupplier> processes) {

    public Map<String, Double> read() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        processes.forEach((name, time) -> seconds.put(name, time.getAsDouble()));
        return seconds;
    }

    public Map<String, Double> since(Map<String, Double> before) {
        Map<String, Double> now = read();
        now.replaceAll((name, seconds) -> seconds - before.get(name));
        return now;
    }
}
