package vn.capuy.document.mobilisation.movement;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.document.mobilisation.catalogue.Ancestry;
import vn.capuy.document.mobilisation.catalogue.Bodies;
import vn.capuy.document.mobilisation.catalogue.MobilisationFields;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.organisation.ScopeDays;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over movements of the past with the units that took part. */
@ApplicationScoped
class MovementImport {
    private final Importer importer;
    private final EmulationMovements movements;
    private final MovementQueries queries;
    private final MobilisationFields fields;
    private final Organisation organisation;
    private final Bodies bodies;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    MovementImport(
            Importer importer,
            EmulationMovements movements,
            MovementQueries queries,
            MobilisationFields fields,
            Organisation organisation,
            Bodies bodies,
            Entries entries,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.importer = importer;
        this.movements = movements;
        this.queries = queries;
        this.fields = fields;
        this.organisation = organisation;
        this.bodies = bodies;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        var groups = new Groups<MovementRow>("code", MovementRow::group);
        return importer.run(
                body,
                request,
                new Plan<>(
                        MovementRow.COLUMNS,
                        MovementRow.OPTIONAL,
                        row -> groups.read(MovementRow.parse(row, today)),
                        (rows, faults) -> check(rows, faults, groups),
                        this::write));
    }

    private void check(List<Parsed<MovementRow>> rows, Faults faults, Groups<MovementRow> groups) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> launchers =
                rows.stream().map(row -> row.value().told().launchedBy()).collect(toSet());
        Set<String> below = rows.stream()
                .filter(row -> row.value().unit() != null)
                .map(row -> row.value().unit().unit())
                .collect(toSet());
        var codes = new HashSet<>(launchers);
        codes.addAll(below);
        Map<String, Unit> units = organisation.find(codes);
        ScopeDays scope = organisation.scopeDays(codes);
        Ancestry ancestry = bodies.ancestry(launchers, below);
        Map<String, MobilisationFields.Held> held = fields.held();
        Set<String> taken = queries.taken(
                rows.stream().map(row -> row.value().told().code()).collect(toSet()));
        for (List<Parsed<MovementRow>> group : groups.of(rows).values()) {
            groups.agree(group, MovementRow.REPEATED, faults);
            movement(group.getFirst(), units, scope, held, faults);
            if (taken.contains(group.getFirst().value().group())) {
                faults.add(
                        group.getFirst().row(),
                        "code",
                        group.getFirst().value().told().code(),
                        "violation.duplicate");
            }
            var inGroup = new HashSet<String>();
            for (Parsed<MovementRow> row : group) {
                unit(row, group.size(), inGroup, units, scope, ancestry, faults);
            }
        }
        groups.whole(rows, faults);
    }

    private static void movement(
            Parsed<MovementRow> first,
            Map<String, Unit> units,
            ScopeDays scope,
            Map<String, MobilisationFields.Held> held,
            Faults faults) {
        NewMovement told = first.value().told();
        Unit launcher = units.get(told.launchedBy());
        var day = Map.of("date", told.launchedOn());
        if (launcher == null || !scope.hold(told.launchedBy(), told.launchedOn())) {
            faults.add(first.row(), "launched_by", told.launchedBy(), "violation.organisation-unknown", day);
        } else if (launcher.kind().isPlace()) {
            faults.add(first.row(), "launched_by", told.launchedBy(), "violation.not-a-committee");
        }
        told.fields().stream()
                .filter(code -> !held.containsKey(code) || !held.get(code).on(told.launchedOn()))
                .forEach(code -> faults.add(
                        first.row(),
                        "fields",
                        code,
                        "mobilisation.field-unknown",
                        Map.of("field", code, "date", told.launchedOn())));
    }

    private static void unit(
            Parsed<MovementRow> row,
            int rowsOfMovement,
            Set<String> inGroup,
            Map<String, Unit> units,
            ScopeDays scope,
            Ancestry ancestry,
            Faults faults) {
        UnitRequest told = row.value().unit();
        if (told == null) {
            if (rowsOfMovement > 1) {
                faults.add(row.row(), "unit", "", "violation.required");
            }
            return;
        }
        String launcher = row.value().told().launchedBy();
        Unit unit = units.get(told.unit());
        if (unit == null || !scope.hold(told.unit(), told.registeredOn())) {
            faults.add(
                    row.row(),
                    "unit",
                    told.unit(),
                    "violation.organisation-unknown",
                    Map.of("date", told.registeredOn()));
        } else if (unit.kind().isPlace()) {
            faults.add(row.row(), "unit", told.unit(), "violation.not-a-committee");
        } else if (!ancestry.isAbove(launcher, told.unit(), told.registeredOn())) {
            faults.add(row.row(), "unit", told.unit(), "mobilisation.not-below", Map.of("body", launcher));
        }
        if (!inGroup.add(told.unit())) {
            faults.add(row.row(), "unit", told.unit(), "violation.duplicate");
        }
    }

    private void write(List<MovementRow> rows) {
        Entry entry = entries.now();
        Map<String, EmulationMovement> entered = new LinkedHashMap<>();
        Map<EmulationMovement, Set<String>> itsFields = new LinkedHashMap<>();
        List<Object> beside = new ArrayList<>();
        for (MovementRow row : rows) {
            EmulationMovement movement = entered.get(row.group());
            if (movement == null) {
                movement = begun(row, beside, entry);
                entered.put(row.group(), movement);
                itsFields.put(movement, row.told().fields());
            }
            if (row.unit() != null) {
                unit(movement, row, beside, entry);
            }
        }
        movements.enter(itsFields);
        movements.keep(beside);
        journal.write(
                "emulation-movement.imported",
                "emulation-movement-import",
                entry.at(),
                caller.scope(),
                Map.of("movements", entered.size(), "rows", rows.size()));
    }

    private static EmulationMovement begun(MovementRow row, List<Object> beside, Entry entry) {
        var movement = new EmulationMovement(row.told(), entry);
        var steps = new ArrayList<MovementStep>();
        for (MovementStepRequest step : new MovementStepRequest[] {row.review(), row.conclusion()}) {
            if (step != null) {
                beside.add(new MovementStepEntry(movement.id(), step, entry));
                steps.add(step.step());
            }
        }
        movement.follow(steps, entry);
        if (row.voidReason() != null) {
            movement.voidFor(row.voidReason(), entry);
        }
        return movement;
    }

    private static void unit(EmulationMovement movement, MovementRow row, List<Object> beside, Entry entry) {
        UnitRequest told = row.unit();
        var unit = new EmulationUnit(movement.id(), told.unit(), told.registeredOn(), told.targets(), entry);
        beside.add(unit);
        if (row.voidReason() != null) {
            unit.voidFor(row.voidReason(), entry);
        }
        if (row.result() != null) {
            beside.add(UnitEntry.result(unit.id(), row.result(), entry));
        }
        if (row.reward() != null) {
            beside.add(UnitEntry.reward(unit.id(), row.reward(), entry));
        }
    }
}
