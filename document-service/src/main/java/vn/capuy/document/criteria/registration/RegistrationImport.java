package vn.capuy.document.criteria.registration;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Takes over registrations, with their ends. */
@ApplicationScoped
class RegistrationImport {
    static final String COLUMN_NAMES = "set,unit,from,target_day,ended_on,end_ground,decided_by,decision,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("ended_on", "end_ground", "decision", "void_reason");

    private final Importer importer;
    private final CriteriaRegistrations registrations;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    RegistrationImport(
            Importer importer,
            CriteriaRegistrations registrations,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.registrations = registrations;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    record Line(NewRegistration told, LocalDate endedOn, String endGround, String voidReason) {
        Key key() {
            return new Key(told.set(), told.unit());
        }
    }

    private record Key(String set, String unit) {}

    private record Days(LocalDate from, LocalDate until) {
        boolean meet(Days other) {
            return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
        }
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        return importer.run(
                body, request, new Plan<>(COLUMNS, OPTIONAL, row -> parse(row, today), this::check, this::write));
    }

    private static Line parse(Row row, LocalDate today) {
        LocalDate from = row.date("from");
        LocalDate target = row.date("target_day");
        LocalDate ended = row.optionalDate("ended_on");
        String ground = row.optionalText("end_ground", 1000);
        if (from != null && from.isAfter(today)) {
            row.fault("from", "violation.future");
        }
        if (from != null && target != null && target.isBefore(from)) {
            row.fault("target_day", "violation.period");
        }
        if (ended != null && ended.isAfter(today)) {
            row.fault("ended_on", "violation.future");
        } else if (ended != null && from != null && ended.isBefore(from)) {
            row.fault("ended_on", "violation.period");
        }
        if ((ended == null) != (ground == null)) {
            row.fault(ended == null ? "ended_on" : "end_ground", "violation.required");
        }
        return new Line(
                new NewRegistration(
                        row.text("set", 50),
                        row.text("unit", 50),
                        from,
                        target,
                        row.text("decided_by", 50),
                        row.optionalText("decision", 100),
                        null),
                ended,
                ground,
                row.optionalText("void_reason", 1000));
    }

    private void check(List<Parsed<Line>> rows, Faults faults) {
        var codes = rows.stream()
                .flatMap(row ->
                        Stream.of(row.value().told().unit(), row.value().told().decidedBy()))
                .collect(toSet());
        var units = organisation.find(codes);
        var scope = organisation.scopeDays(codes);
        var kinds = new HashMap<String, Optional<IndicatorCatalogue.KindsOf>>();
        Map<Key, List<Days>> taken = taken(rows);
        for (Parsed<Line> row : rows) {
            NewRegistration told = row.value().told();
            var day = Map.of("date", told.from());
            var set = kinds.computeIfAbsent(told.set(), catalogue::kinds);
            if (set.isEmpty()) {
                faults.unknown(row.row(), "set", told.set());
            }
            var unit = units.get(told.unit());
            if (unit == null || !scope.hold(told.unit(), told.from())) {
                faults.add(row.row(), "unit", told.unit(), "violation.organisation-unknown", day);
            } else if (set.isPresent() && !set.get().hold(unit.kind())) {
                faults.add(row.row(), "unit", told.unit(), "criteria.unit-of-another-kind");
            }
            var decider = units.get(told.decidedBy());
            if (decider == null || !decider.existsOn(told.from())) {
                faults.add(row.row(), "decided_by", told.decidedBy(), "violation.organisation-unknown", day);
            }
            var days = new Days(told.from(), row.value().endedOn());
            var others = taken.computeIfAbsent(row.value().key(), key -> new ArrayList<>());
            boolean stands = row.value().voidReason() == null && !faults.has(row.row());
            if (stands && others.stream().anyMatch(days::meet)) {
                faults.add(row.row(), "from", told.from().toString(), "violation.duplicate");
            } else if (stands) {
                others.add(days);
            }
        }
    }

    private Map<Key, List<Days>> taken(List<Parsed<Line>> rows) {
        var taken = new HashMap<Key, List<Days>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select set_code, unit, from_day, ended_on from criteria_registration
                        where voided_at is null and unit = any(:units)""")
                .bindArray(
                        "units",
                        String.class,
                        rows.stream().map(row -> row.value().told().unit()).collect(toSet()))
                .map((row, context) -> Map.entry(
                        new Key(row.getString("set_code"), row.getString("unit")),
                        new Days(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class))))
                .forEach(each -> taken.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue())));
        return taken;
    }

    private void write(List<Line> lines) {
        Entry entry = entries.now();
        registrations.persist(lines.stream().map(line -> {
            var registration = new CriteriaRegistration(line.told(), entry);
            if (line.endedOn() != null) {
                registration.end(line.endedOn(), line.endGround(), entry);
            }
            if (line.voidReason() != null) {
                registration.voidFor(line.voidReason(), entry);
            }
            return registration;
        }));
        registrations.flush();
        journal.write(
                "criteria-registration.imported",
                "criteria-registration-import",
                entry.at(),
                null,
                Map.of("registrations", lines.size()));
    }
}
