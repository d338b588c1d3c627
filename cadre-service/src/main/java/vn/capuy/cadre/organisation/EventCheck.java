package vn.capuy.cadre.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.imports.Parsed;

/**
 * Whether the parts of events hold, all of a file together, and what the organisation is like after them. The register is
 * changed on the way; it is saved only where nothing was at fault.
 */
final class EventCheck {
    private final Register register;
    private final String scope;
    private final FaultSink faults;
    private final Set<UnitLife> changed = new LinkedHashSet<>();
    private boolean faulty;

    /** @param scope the organisation within which the caller may change units */
    EventCheck(Register register, String scope, FaultSink faults) {
        this.register = register;
        this.scope = scope;
        this.faults = (row, column, value, message, arguments) -> {
            faulty = true;
            faults.add(row, column, value, message, arguments);
        };
    }

    Set<UnitLife> changed() {
        return changed;
    }

    /** @param complete whether these are all rows of the file; where some could not be read, what hangs is not known */
    void check(List<Parsed<EventRow>> rows, boolean complete) {
        byEvent(rows).forEach(this::applyTogether);
        rows.stream().filter(row -> row.value().kind() != EventKind.ESTABLISHED).forEach(this::reference);
        if (complete && !faulty) {
            new Aftermath(register, faults).check(rows);
        }
    }

    private static List<List<Parsed<EventRow>>> byEvent(List<Parsed<EventRow>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.value().event())).values().stream()
                .sorted(Comparator.comparing((List<Parsed<EventRow>> event) ->
                        event.getFirst().value().on()))
                .toList();
    }

    /** Every part is measured by the organisation of the day before, and all take effect at once. */
    private void applyTogether(List<Parsed<EventRow>> event) {
        var parts = new EventParts(event, faults);
        parts.check();
        establish(event.stream()
                .filter(row -> row.value().kind() == EventKind.ESTABLISHED)
                .toList());
        List<Parsed<EventRow>> holding = event.stream()
                .filter(row -> row.value().kind() != EventKind.ESTABLISHED)
                .filter(this::stands)
                .toList();
        Map<String, Boolean> ended = new HashMap<>();
        for (Parsed<EventRow> row : holding) {
            UnitLife unit = register.find(row.value().unit()).orElseThrow();
            changed.add(unit);
            LocalDate day = row.value().on();
            switch (row.value().kind()) {
                case ESTABLISHED -> throw new IllegalStateException("Established before");
                case RENAMED -> unit.rename(day, row.value().name());
                case MOVED -> unit.move(day, row.value().parent());
                case MERGED, SPLIT, ENDED -> {
                    if (ended.put(unit.code(), true) == null) {
                        unit.end(day);
                    }
                }
            }
        }
    }

    /** Before the event's other parts: what it establishes may be a parent or successor in them. */
    private void establish(List<Parsed<EventRow>> rows) {
        Set<Integer> refused = new HashSet<>();
        var units = rows.stream()
                .map(row -> new Parsed<>(row.row(), row.value().established()))
                .toList();
        new UnitCheck(register, scope, (row, column, value, message, arguments) -> {
                    refused.add(row);
                    faults.add(row, column.equals("code") ? "unit" : column, value, message, arguments);
                })
                .check(units);
        units.stream()
                .filter(unit -> !refused.contains(unit.row()))
                .map(unit -> UnitLife.established(unit.value()))
                .forEach(unit -> {
                    register.add(unit);
                    changed.add(unit);
                });
    }

    private boolean stands(Parsed<EventRow> row) {
        String code = row.value().unit();
        LocalDate day = row.value().on();
        LocalDate before = day.minusDays(1);
        var unit = register.find(code).filter(each -> each.existsOn(before));
        if (unit.isEmpty() || !register.within(scope, code, before)) {
            faults.add(row.row(), "unit", code, "violation.organisation-unknown", Map.of("date", before));
            return false;
        }
        if (unit.get().endedOn() != null || unit.get().changedSince(day)) {
            faults.add(row.row(), "unit", code, "organisation.later-history", Map.of("date", day));
            return false;
        }
        return true;
    }

    private void reference(Parsed<EventRow> row) {
        EventRow part = row.value();
        Stream.of(Map.entry("parent", optional(part.parent())), Map.entry("successor", optional(part.successor())))
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> !register.find(each.getValue())
                                .map(unit -> unit.existsOn(part.on()))
                                .orElse(false)
                        || !register.within(scope, each.getValue(), part.on()))
                .forEach(each -> faults.add(
                        row.row(),
                        each.getKey(),
                        each.getValue(),
                        "violation.organisation-unknown",
                        Map.of("date", part.on())));
    }

    private static String optional(String code) {
        return code == null ? "" : code;
    }
}
