package vn.capuy.platform.indicator.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Groups units of one closing as finely as their number allows; what is too few at one level is grouped at the one above. */
final class Grouping {
    /** From coarse to fine: by what is asked most often. */
    private static final List<Function<ConfidentialUnit, String>> LEVELS = List.of(
            ConfidentialUnit::trait,
            unit -> String.valueOf((unit.day().getMonthValue() - 1) / 3),
            ConfidentialUnit::org);

    private final int smallest;

    Grouping(int smallest) {
        this.smallest = smallest;
    }

    /** @param rest what was too few for a group */
    record Placed(List<List<ConfidentialUnit>> groups, List<ConfidentialUnit> rest) {}

    /** Units of one year: all of them, or none when they are too few. */
    Placed ofYear(List<ConfidentialUnit> units) {
        return place(units, 0);
    }

    private Placed place(List<ConfidentialUnit> units, int level) {
        if (level == LEVELS.size()) {
            return inOrder(units);
        }
        List<List<ConfidentialUnit>> groups = new ArrayList<>();
        List<ConfidentialUnit> rest = new ArrayList<>();
        units.stream()
                .collect(Collectors.groupingBy(LEVELS.get(level), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(part -> {
                    Placed placed = place(part, level + 1);
                    groups.addAll(placed.groups());
                    rest.addAll(placed.rest());
                });
        Placed together = inOrder(rest);
        groups.addAll(together.groups());
        return joined(groups, together.rest());
    }

    /** Cut into groups in the given order; the last ones go with the last group. */
    Placed inOrder(List<ConfidentialUnit> units) {
        List<List<ConfidentialUnit>> groups = new ArrayList<>();
        List<ConfidentialUnit> next = new ArrayList<>();
        Set<String> holders = new HashSet<>();
        for (ConfidentialUnit unit : units) {
            next.add(unit);
            holders.add(unit.holder());
            if (holders.size() == smallest) {
                groups.add(next);
                next = new ArrayList<>();
                holders.clear();
            }
        }
        return joined(groups, next);
    }

    private static Placed joined(List<List<ConfidentialUnit>> groups, List<ConfidentialUnit> few) {
        if (groups.isEmpty()) {
            return new Placed(groups, few);
        }
        groups.getLast().addAll(few);
        return new Placed(groups, List.of());
    }
}
