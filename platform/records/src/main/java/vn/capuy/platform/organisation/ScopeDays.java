package vn.capuy.platform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** For many units at once: on which days each stood within the caller's scope. */
public final class ScopeDays {
    private final Map<String, List<Days>> byUnit;

    record Days(LocalDate from, LocalDate until) {
        boolean contain(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    ScopeDays(Map<String, List<Days>> byUnit) {
        this.byUnit = byUnit;
    }

    /** Whether the unit existed and stood within the scope on that day. */
    public boolean hold(String unit, LocalDate day) {
        return byUnit.getOrDefault(unit, List.of()).stream().anyMatch(days -> days.contain(day));
    }

    /** Whether it ever did. */
    public boolean hold(String unit) {
        return byUnit.containsKey(unit);
    }
}
