package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.shared.Groups;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.record.Entries;

/** Classes with their attendances from a file: one row per attendance, the columns of the class repeat. */
@ApplicationScoped
class TrainingImport {
    private static final List<String> COLUMNS = List.of(
            "class",
            "title_vi",
            "title_en",
            "title_ar",
            "kind",
            "provider",
            "starts_on",
            "ends_on",
            "person",
            "sent_by",
            "sent_on",
            "result",
            "void_reason");

    private static final Map<String, Function<AttendanceRow, Object>> OF_THE_CLASS = Map.of(
            "title_vi", row -> row.held().titleVi(),
            "title_en", row -> row.held().titleEn(),
            "title_ar", row -> row.held().titleAr(),
            "kind", row -> row.held().kind(),
            "provider", row -> row.held().provider(),
            "starts_on", row -> row.held().startsOn(),
            "ends_on", row -> row.held().endsOn());

    private final Classes classes;
    private final Attendances attendances;
    private final People people;
    private final Organisation organisation;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    TrainingImport(
            Classes classes,
            Attendances attendances,
            People people,
            Organisation organisation,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.classes = classes;
        this.attendances = attendances;
        this.people = people;
        this.organisation = organisation;
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
                        COLUMNS,
                        row -> groups.read(parse(row)),
                        (rows, faults) -> check(groups, rows, faults),
                        this::write));
    }

    private static AttendanceRow parse(Row row) {
        return new AttendanceRow(
                new ClassRequest(
                        row.text("class", 60),
                        row.text("title_vi", 300),
                        row.optionalText("title_en", 300),
                        row.optionalText("title_ar", 300),
                        row.code("kind", TrainingKind.class),
                        row.text("provider", 300),
                        row.date("starts_on"),
                        row.date("ends_on")),
                new AttendanceRequest(
                        row.text("person", 30),
                        row.text("sent_by", 50),
                        row.date("sent_on"),
                        row.optionalCode("result", TrainingResult.class)),
                row.optionalText("void_reason", 500));
    }

    private void check(Groups<AttendanceRow> groups, List<Parsed<AttendanceRow>> rows, Faults faults) {
        Map<String, List<Parsed<AttendanceRow>>> byClass = groups.of(rows);
        var known = classes.byCode(byClass.keySet());
        byClass.forEach((code, group) -> {
            groups.agree(group, OF_THE_CLASS, faults);
            ClassRequest told = group.getFirst().value().held();
            int row = group.getFirst().row();
            if (told.endsOn().isBefore(told.startsOn())) {
                faults.add(row, "ends_on", told.endsOn().toString(), "violation.period");
            }
            if (known.containsKey(code) && !known.get(code).isToldBy(told)) {
                faults.add(row, "class", code, "training.class-differs");
            }
        });
        var told = rows.stream().map(row -> row.value().attendance()).toList();
        var who = people.byCode(told.stream().map(AttendanceRequest::person).toList());
        var scope = organisation.scopeDays(
                told.stream().map(AttendanceRequest::sentBy).toList());
        Set<String> seats = seatsOf(known);
        rows.forEach(row -> attendance(row, who, scope::hold, seats, faults));
    }

    /** Whether an organisation may send on a day. */
    @FunctionalInterface
    private interface Senders {
        boolean hold(String org, LocalDate day);
    }

    private static void attendance(
            Parsed<AttendanceRow> row, Map<String, PersonRef> who, Senders senders, Set<String> seats, Faults faults) {
        AttendanceRequest sent = row.value().attendance();
        PersonRef person = who.get(sent.person());
        if (person == null) {
            faults.unknown(row.row(), "person", sent.person());
        }
        if (!senders.hold(sent.sentBy(), sent.sentOn())) {
            faults.add(
                    row.row(),
                    "sent_by",
                    sent.sentBy(),
                    "violation.organisation-unknown",
                    Map.of("date", sent.sentOn()));
        }
        if (sent.sentOn().isAfter(row.value().held().endsOn())) {
            faults.add(row.row(), "sent_on", sent.sentOn().toString(), "training.sent-after-end");
        }
        // A row that is not entered takes no place at the class.
        boolean counts = !faults.has(row.row()) && row.value().voidReason() == null;
        if (counts && !seats.add(seat(row.value().code(), person.id()))) {
            faults.add(row.row(), "person", sent.person(), "violation.duplicate");
        }
    }

    private Set<String> seatsOf(Map<String, Classes.Known> known) {
        Map<UUID, String> codes =
                known.values().stream().collect(Collectors.toMap(Classes.Known::id, Classes.Known::code));
        return attendances.at(codes.keySet()).stream()
                .map(seat -> seat(codes.get(seat.held()), seat.person()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String seat(String held, UUID person) {
        return held + "/" + person;
    }

    private void write(List<AttendanceRow> rows) {
        Map<String, UUID> ids = new HashMap<>();
        classes.byCode(rows.stream().map(AttendanceRow::code).toList())
                .forEach((code, known) -> ids.put(code, known.id()));
        for (AttendanceRow row : rows) {
            ids.computeIfAbsent(row.code(), code -> {
                var held = new TrainingClass(row.held(), entries.now());
                classes.persist(held);
                return held.id();
            });
        }
        classes.flush();
        var who = people.byCode(
                rows.stream().map(row -> row.attendance().person()).toList());
        for (AttendanceRow row : rows) {
            UUID person = who.get(row.attendance().person()).id();
            var attendance = new TrainingAttendance(ids.get(row.code()), person, row.attendance(), entries.now());
            if (row.voidReason() != null) {
                attendance.voidFor(row.voidReason(), entries.now());
            }
            attendances.persist(attendance);
        }
        attendances.flush();
        journal.write("training.imported", "import", "training-attendances", null, Map.of("count", rows.size()));
    }
}
