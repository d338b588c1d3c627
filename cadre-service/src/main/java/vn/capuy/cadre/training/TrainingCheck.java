package vn.capuy.cadre.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Groups;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.organisation.Organisation;

/** Whether the rows of a file name what the register knows, and seat nobody twice. */
@ApplicationScoped
class TrainingCheck {
    private final Classes classes;
    private final Attendances attendances;
    private final People people;
    private final Organisation organisation;

    TrainingCheck(Classes classes, Attendances attendances, People people, Organisation organisation) {
        this.classes = classes;
        this.attendances = attendances;
        this.people = people;
        this.organisation = organisation;
    }

    void all(Groups<AttendanceRow> groups, List<Parsed<AttendanceRow>> rows, Faults faults) {
        Map<String, List<Parsed<AttendanceRow>>> byClass = groups.of(rows);
        var known = classes.byCode(byClass.keySet());
        byClass.forEach((code, group) -> {
            groups.agree(group, AttendanceRow.REPEATED, faults);
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
}
