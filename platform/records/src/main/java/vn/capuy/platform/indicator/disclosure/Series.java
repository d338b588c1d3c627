package vn.capuy.platform.indicator.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units of one committee, grouped at one closing after the other. What was grouped stays as it is. */
final class Series {
    private final Grouping grouping;
    private final YearClosing closing;
    private final List<List<ConfidentialUnit>> closed = new ArrayList<>();
    private List<ConfidentialUnit> waiting = new ArrayList<>();

    Series(Grouping grouping, YearClosing closing) {
        this.grouping = grouping;
        this.closing = closing;
    }

    /** @param units in the order of recording */
    List<List<ConfidentialUnit>> closedBy(Instant now, List<ConfidentialUnit> units) {
        var byClosing = units.stream()
                .collect(Collectors.groupingBy(
                        (Function<ConfidentialUnit, Instant>) closing::of, TreeMap::new, Collectors.toList()));
        var years = new TreeSet<Instant>();
        units.stream().mapToInt(unit -> unit.day().getYear()).min().ifPresent(first -> {
            for (int year = first; !closing.of(year).isAfter(now); year++) {
                years.add(closing.of(year));
            }
        });
        var moments = new TreeSet<>(byClosing.headMap(now, true).keySet());
        moments.addAll(years);
        for (Instant moment : moments) {
            waiting.addAll(byClosing.getOrDefault(moment, List.of()));
            closeYears();
            if (years.contains(moment)) {
                closeAcrossYears();
            }
        }
        return closed;
    }

    private void closeYears() {
        List<ConfidentialUnit> few = new ArrayList<>();
        waiting.stream()
                .collect(Collectors.groupingBy(unit -> unit.day().getYear(), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(year -> take(grouping.ofYear(year), few));
        waiting = few;
    }

    private void closeAcrossYears() {
        List<ConfidentialUnit> few = new ArrayList<>();
        take(grouping.inOrder(waiting), few);
        waiting = few;
    }

    private void take(Grouping.Placed placed, List<ConfidentialUnit> few) {
        closed.addAll(placed.groups());
        few.addAll(placed.rest());
    }
}
