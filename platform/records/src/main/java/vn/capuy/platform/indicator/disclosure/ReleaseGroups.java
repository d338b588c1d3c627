package vn.capuy.platform.indicator.disclosure;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All restricted records of a family in groups that are only ever told whole. The groups depend on no question, hold at least
 * the smallest cell of different cases, and never change once closed; what is in no closed group yet is not told.
 *
 * <p>Records wait for the closing of the year of their day and are then grouped, as finely as their number allows: by year,
 * by trait, by quarter, by organisation. What is recorded after that closing waits for enough others of its year; at the
 * next closing of a year what still waits is grouped across years.
 */
public final class ReleaseGroups {
    private final Map<String, List<ConfidentialUnit>> groupOf;

    private ReleaseGroups(Map<String, List<ConfidentialUnit>> groupOf) {
        this.groupOf = groupOf;
    }

    /**
     * @param smallest how many different holders a group has at least
     * @param closing when years close
     * @param now what closes later is open
     */
    public static ReleaseGroups of(Collection<ConfidentialUnit> units, int smallest, YearClosing closing, Instant now) {
        Map<String, List<ConfidentialUnit>> groupOf = new HashMap<>();
        units.stream()
                .sorted(Comparator.comparing(ConfidentialUnit::recordedAt)
                        .thenComparing(ConfidentialUnit::day)
                        .thenComparing(ConfidentialUnit::id))
                .collect(Collectors.groupingBy(ConfidentialUnit::series, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(series -> new Series(new Grouping(smallest), closing)
                        .closedBy(now, series)
                        .forEach(group -> group.forEach(unit -> groupOf.put(unit.id(), List.copyOf(group)))));
        return new ReleaseGroups(groupOf);
    }

    /**
     * Whether a count is of whole groups: every unit in it is in a closed group, whose units are all in it with all their
     * facts.
     *
     * @param facts how many facts of each unit are counted
     */
    public boolean areWhole(Map<String, Long> facts) {
        return facts.keySet().stream().allMatch(unit -> group(unit)
                .filter(group -> group.stream().allMatch(each -> facts.getOrDefault(each.id(), 0L) == each.facts()))
                .isPresent());
    }

    /** The group of a unit; empty while it is open. */
    Optional<List<ConfidentialUnit>> group(String unit) {
        return Optional.ofNullable(groupOf.get(unit));
    }
}
