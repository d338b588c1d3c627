package vn.capuy.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Numbers for decisions of bodies whose registers are not kept here; asked for in the order of the days. */
final class DecisionNumbers {
    /** An inspection committee issues a decision about every third day. */
    private static final int DAYS_PER_DECISION = 3;

    private final Organisation organisation;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> ofCells = new HashMap<>();

    DecisionNumbers(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Written as the registry writes it: {@code 05-QĐ/UBKTHU}; a cell has no symbol of its own. */
    String next(String body, LocalDate day) {
        Unit unit = organisation.unit(body);
        if (unit.kind() == UnitKind.CELL) {
            return "%02d-QĐ/CB".formatted(ofCells.merge(body, 1, Integer::sum));
        }
        LocalDate start = day.isBefore(Calendar.TERM_START) ? Calendar.EARLIER_TERM_START : Calendar.TERM_START;
        long number = 1 + ChronoUnit.DAYS.between(start, day) / DAYS_PER_DECISION;
        while (!given.add(body + start + number)) {
            number++;
        }
        return "%02d-QĐ/%s".formatted(number, unit.symbol());
    }
}
