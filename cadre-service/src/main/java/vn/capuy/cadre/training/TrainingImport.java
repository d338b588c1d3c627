package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.TheoryLevel;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;

/** Classes with their attendances from a file: one row per attendance, the columns of the class repeat. */
@ApplicationScoped
class TrainingImport {
    private final Classes classes;
    private final Attendances attendances;
    private final People people;
    private final Results results;
    private final TrainingCheck check;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    TrainingImport(
            Classes classes,
            Attendances attendances,
            People people,
            Results results,
            TrainingCheck check,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.classes = classes;
        this.attendances = attendances;
        this.people = people;
        this.results = results;
        this.check = check;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        var groups = new Groups<>("class", AttendanceRow::code);
        return importer.run(
                body,
                request,
                new Importer.Plan<>(
                        AttendanceRow.COLUMNS,
                        row -> groups.read(AttendanceRow.parse(row)),
                        (rows, faults) -> check.all(groups, rows, faults),
                        this::write));
    }

    private void write(List<AttendanceRow> rows) {
        Map<String, Held> held = classesOf(rows);
        var who = people.byCode(
                rows.stream().map(row -> row.attendance().person()).toList());
        var sent = new ArrayList<TrainingAttendance>();
        for (AttendanceRow row : rows) {
            UUID person = who.get(row.attendance().person()).id();
            var attendance =
                    new TrainingAttendance(held.get(row.code()).id(), person, null, row.attendance(), entries.now());
            if (row.voidReason() != null) {
                attendance.voidFor(row.voidReason(), entries.now());
            }
            sent.add(attendance);
        }
        attendances.persist(sent);
        attendances.flush();
        for (int i = 0; i < rows.size(); i++) {
            result(rows.get(i), sent.get(i), held.get(rows.get(i).code()).awards());
        }
        results.flush();
        journal.write("training.imported", "import", "training-attendances", null, Map.of("count", rows.size()));
    }

    private void result(AttendanceRow row, TrainingAttendance attendance, TheoryLevel awards) {
        TrainingResult result = row.attendance().result();
        if (result == null) {
            return;
        }
        if (attendance.isVoided()) {
            results.enterVoided(attendance, result, row.held().endsOn(), entries.now());
        } else {
            results.enter(attendance, result, row.held().endsOn(), awards, entries.now());
        }
    }

    /** A class, and the level that its programme awards. */
    private record Held(UUID id, TheoryLevel awards) {}

    private Map<String, Held> classesOf(List<AttendanceRow> rows) {
        Map<String, Held> held = new HashMap<>();
        classes.byCode(rows.stream().map(AttendanceRow::code).toList())
                .forEach((code, known) -> held.put(code, new Held(known.id(), known.awards())));
        for (AttendanceRow row : rows) {
            held.computeIfAbsent(row.code(), code -> {
                var entered = new TrainingClass(row.held(), null, entries.now());
                classes.persist(entered);
                return new Held(entered.id(), null);
            });
        }
        classes.flush();
        return held;
    }
}
