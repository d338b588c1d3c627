package vn.capuy.document.mobilisation.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which units stood above which, on which days. A unit stands above itself while it exists. */
public final class Ancestry {
    private final Map<String, List<Pair>> byBelow;

    /**
     * @param until the first day on which it was so no more; null while it is
     */
    public record Pair(String above, String below, LocalDate since, LocalDate until) {
        boolean holds(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }
    }

    Ancestry(List<Pair> pairs) {
        this.byBelow = pairs.stream().collect(Collectors.groupingBy(Pair::below));
    }

    public boolean isAbove(String above, String below, LocalDate day) {
        return byBelow.getOrDefault(below, List.of()).stream()
                .anyMatch(pair -> pair.above().equals(above) && pair.holds(day));
    }
}
