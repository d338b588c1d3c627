package vn.capuy.cadre.organisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.UnitKind;

/** Whether units may be established as told, all of a file together: parents may stand anywhere in it. */
final class UnitCheck {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    private final Register register;
    private final String scope;
    private final FaultSink faults;
    private final Map<String, UnitRow> told = new HashMap<>();

    /** @param scope the organisation within which the caller may establish units */
    UnitCheck(Register register, String scope, FaultSink faults) {
        this.register = register;
        this.scope = scope;
        this.faults = faults;
    }

    void check(List<Parsed<UnitRow>> rows) {
        for (Parsed<UnitRow> row : rows) {
            String code = row.value().code();
            if (!CODE.matcher(code).matches()) {
                faults.add(row.row(), "code", code, "organisation.code-form");
            } else if (register.find(code).isPresent() || told.putIfAbsent(code, row.value()) != null) {
                faults.add(row.row(), "code", code, "violation.duplicate");
            }
        }
        rows.forEach(row -> {
            parent(row.row(), row.value());
            standsIn(row.row(), row.value());
        });
    }

    private void parent(int row, UnitRow unit) {
        if (unit.parent() == null) {
            boolean another = told.values().stream().anyMatch(each -> each.parent() == null && each != unit);
            if (!unit.code().equals(scope) || register.hasRoot() || another) {
                faults.add(row, "parent", "", "organisation.root");
            }
            return;
        }
        if (!withinScope(unit)) {
            faults.add(row, "parent", unit.parent(), "violation.unknown-reference", Map.of("value", unit.parent()));
        } else if (!exists(unit.parent(), unit)) {
            faults.add(
                    row,
                    "parent",
                    unit.parent(),
                    "organisation.not-there-yet",
                    Map.of("unit", unit.parent(), "date", unit.establishedOn()));
        } else {
            // Nobody would deal with the unit when that end, which is recorded already, comes.
            register.find(unit.parent())
                    .filter(parent -> parent.endedOn() != null)
                    .ifPresent(parent -> faults.add(
                            row,
                            "parent",
                            unit.parent(),
                            "organisation.parent-ends",
                            Map.of("unit", unit.parent(), "date", parent.endedOn())));
        }
    }

    private void standsIn(int row, UnitRow unit) {
        if (unit.standsIn() == null) {
            return;
        }
        UnitRow place = told.get(unit.standsIn());
        boolean isPlace = place == null
                ? register.find(unit.standsIn())
                        .filter(UnitLife::isPlaceOfCells)
                        .filter(each -> each.endedOn() == null)
                        .isPresent()
                : place.kind() == UnitKind.VILLAGE || place.kind() == UnitKind.QUARTER;
        if (unit.kind() != UnitKind.CELL || !isPlace || !exists(unit.standsIn(), unit)) {
            faults.add(row, "stands_in", unit.standsIn(), "organisation.stands-in");
        }
    }

    /** The chain of parents, through the file and then the register, leads to the caller's scope. */
    private boolean withinScope(UnitRow unit) {
        Set<String> seen = new HashSet<>();
        UnitRow at = unit;
        while (seen.add(at.code())) {
            if (at.code().equals(scope)) {
                return true;
            }
            if (at.parent() == null) {
                return false;
            }
            UnitRow above = told.get(at.parent());
            if (above == null) {
                return register.within(scope, at.parent(), at.establishedOn());
            }
            at = above;
        }
        return false;
    }

    private boolean exists(String code, UnitRow when) {
        UnitRow inFile = told.get(code);
        return inFile == null
                ? register.find(code)
                        .filter(unit -> unit.existsOn(when.establishedOn()))
                        .isPresent()
                : !inFile.establishedOn().isAfter(when.establishedOn());
    }
}
