package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.UnitKind;

/** Whether the organisation is whole once all events have taken effect: nothing hangs on what has ended, nothing turns in a ring. */
final class Aftermath {
    private static final int MOST_NAMED = 20;

    private final Register register;
    private final FaultSink faults;

    Aftermath(Register register, FaultSink faults) {
        this.register = register;
        this.faults = faults;
    }

    void check(List<Parsed<EventRow>> rows) {
        Set<String> ended = new HashSet<>();
        rows.stream()
                .filter(row -> row.value().kind().endsTheUnit()
                        && ended.add(row.value().unit()))
                .forEach(this::nothingHangs);
        rows.stream()
                .filter(row -> row.value().parent() != null
                        && !ended.contains(row.value().parent()))
                .forEach(this::parentStays);
        rows.stream().filter(row -> row.value().kind() == EventKind.MOVED).forEach(this::noRing);
    }

    private void nothingHangs(Parsed<EventRow> row) {
        String unit = row.value().unit();
        Map<String, List<String>> hanging = register.hangingOn(unit).stream()
                .collect(Collectors.groupingBy(
                        Aftermath::whatHangs, TreeMap::new, Collectors.mapping(UnitLife::code, Collectors.toList())));
        hanging.forEach((what, codes) -> faults.add(
                row.row(),
                "unit",
                unit,
                what,
                Map.of("unit", unit, "count", codes.size(), "units", Listed.first(MOST_NAMED, codes))));
    }

    private static String whatHangs(UnitLife unit) {
        if (unit.kind() == UnitKind.CELL) {
            return "organisation.hanging-cells";
        }
        return unit.kind().isPlace() ? "organisation.hanging-places" : "organisation.hanging-committees";
    }

    /** An end that is already recorded for a later day would leave the unit hanging. */
    private void parentStays(Parsed<EventRow> row) {
        String parent = row.value().parent();
        UnitLife unit = register.find(row.value().unit()).orElseThrow();
        if (register.hangingOn(parent).contains(unit)) {
            LocalDate end = register.find(parent).orElseThrow().endedOn();
            faults.add(row.row(), "parent", parent, "organisation.parent-ends", Map.of("unit", parent, "date", end));
        }
    }

    /** Also on the later days on which something is already recorded to move. */
    private void noRing(Parsed<EventRow> row) {
        if (register.inRingSince(row.value().unit(), row.value().on())) {
            faults.add(row.row(), "parent", row.value().parent(), "organisation.ring");
        }
    }
}
