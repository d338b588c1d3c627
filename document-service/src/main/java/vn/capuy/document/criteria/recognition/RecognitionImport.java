package vn.capuy.document.criteria.recognition;

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
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.criteria.recognition.rules.RecognitionRules;
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

/** Takes over recognitions of the past: they are recorded, not ruled anew. */
@ApplicationScoped
class RecognitionImport {
    static final String COLUMN_NAMES =
            "set,unit,decided_on,level,decided_by,decision,revoked_on,revocation,revoke_ground,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("revoked_on", "revocation", "revoke_ground", "void_reason");

    private final Importer importer;
    private final CriteriaRecognitions recognitions;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final Jdbi jdbi;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    RecognitionImport(
            Importer importer,
            CriteriaRecognitions recognitions,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            Jdbi jdbi,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.importer = importer;
        this.recognitions = recognitions;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.jdbi = jdbi;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param revocation null where it stands */
    record Line(NewRecognition told, RevocationRequest revocation, String voidReason) {
        Key key() {
            return new Key(told.set(), told.unit());
        }

        Days days() {
            return new Days(told.decidedOn(), revocation == null ? null : revocation.revokedOn());
        }
    }

    private record Key(String set, String unit) {}

    /** @param until the first day on which it no longer holds */
    private record Days(LocalDate from, LocalDate until) {
        boolean meet(Days other) {
            return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
        }
    }

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        return importer.run(
                body, request, new Plan<>(COLUMNS, OPTIONAL, row -> parse(row, today), this::check, this::write));
    }

    private static Line parse(Row row, LocalDate today) {
        LocalDate decidedOn = row.date("decided_on");
        if (decidedOn != null && decidedOn.isAfter(today)) {
            row.fault("decided_on", "violation.future");
        }
        LocalDate revokedOn = row.optionalDate("revoked_on");
        RevocationRequest revocation = null;
        if (revokedOn != null) {
            if (revokedOn.isAfter(today)) {
                row.fault("revoked_on", "violation.future");
            } else if (decidedOn != null && !revokedOn.isAfter(decidedOn)) {
                row.fault("revoked_on", "criteria.revoked-before-recognised");
            }
            revocation = new RevocationRequest(revokedOn, row.text("revocation", 100), row.text("revoke_ground", 1000));
        } else if (row.optionalText("revocation", 100) != null || row.optionalText("revoke_ground", 1000) != null) {
            row.fault("revoked_on", "violation.required");
        }
        return new Line(
                new NewRecognition(
                        row.text("set", 50),
                        row.text("unit", 50),
                        decidedOn,
                        row.code("level", RecognitionLevel.class),
                        row.text("decided_by", 200),
                        row.text("decision", 100),
                        null,
                        null),
                revocation,
                row.optionalText("void_reason", 1000));
    }

    private void check(List<Parsed<Line>> rows, Faults faults) {
        var codes = rows.stream().map(row -> row.value().told().unit()).collect(toSet());
        var units = organisation.find(codes);
        var scope = organisation.scopeDays(codes);
        var kinds = new HashMap<String, Optional<IndicatorCatalogue.KindsOf>>();
        Map<Key, List<Days>> taken = taken(codes);
        for (Parsed<Line> row : rows) {
            NewRecognition told = row.value().told();
            LocalDate day = told.decidedOn();
            if (day.isBefore(RecognitionRules.firstDay())) {
                faults.add(
                        row.row(),
                        "decided_on",
                        day.toString(),
                        "violation.before-regulation",
                        Map.of("date", RecognitionRules.firstDay()));
            }
            var set = kinds.computeIfAbsent(told.set(), catalogue::kinds);
            if (set.isEmpty()) {
                faults.unknown(row.row(), "set", told.set());
            }
            var unit = units.get(told.unit());
            if (unit == null || !scope.hold(told.unit(), day)) {
                faults.add(row.row(), "unit", told.unit(), "violation.organisation-unknown", Map.of("date", day));
            } else if (set.isPresent() && !set.get().hold(unit.kind())) {
                faults.add(row.row(), "unit", told.unit(), "criteria.unit-of-another-kind");
            }
            if (row.value().voidReason() != null || faults.has(row.row())) {
                continue;
            }
            var others = taken.computeIfAbsent(row.value().key(), key -> new ArrayList<>());
            if (others.stream().anyMatch(row.value().days()::meet)) {
                faults.add(row.row(), "decided_on", day.toString(), "violation.duplicate");
            } else {
                others.add(row.value().days());
            }
        }
    }

    private Map<Key, List<Days>> taken(Set<String> units) {
        var taken = new HashMap<Key, List<Days>>();
        jdbi.useHandle(handle -> handle.createQuery("""
                        select set_code, unit, decided_on, revoked_on from criteria_recognition
                        where voided_at is null and unit = any(:units)""")
                .bindArray("units", String.class, units)
                .map((row, context) -> Map.entry(
                        new Key(row.getString("set_code"), row.getString("unit")),
                        new Days(
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("revoked_on", LocalDate.class))))
                .forEach(each -> taken.computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                        .add(each.getValue())));
        return taken;
    }

    private void write(List<Line> lines) {
        Entry entry = entries.now();
        recognitions.persist(lines.stream().map(line -> {
            var recognition = new CriteriaRecognition(line.told(), entry);
            if (line.revocation() != null) {
                recognition.revoke(line.revocation(), entry);
            }
            if (line.voidReason() != null) {
                recognition.voidFor(line.voidReason(), entry);
            }
            return recognition;
        }));
        recognitions.flush();
        journal.write(
                "criteria-recognition.imported",
                "criteria-recognition-import",
                entry.at(),
                null,
                Map.of("recognitions", lines.size()));
    }
}
