package vn.capuy.bench.host;

import java.util.LinkedHashMap;
import java.util.Map;

/** The processes whose processor time is read, by name. */
public record Meters(Map<String, Long> processes) {

    public Map<String, Double> read() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        processes.forEach((name, pid) -> seconds.put(name, ProcessorTime.of(pid)));
        return seconds;
    }

    public Map<String, Double> since(Map<String, Double> before) {
        Map<String, Double> now = read();
        now.replaceAll((name, seconds) -> seconds - before.get(name));
        return now;
    }
}
