package vn.capuy.document.workinggroup.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of seats.
 *
 * @param committee reference of the steering committee of this founder; null for a seat in a working group
 * @param group reference of the working group of this founder; null for a seat in a steering committee
 */
record GroupMemberLine(
        String foundedBy,
        String committee,
        String group,
        Seat seat,
        LocalDate endedOn,
        String endGround,
        String voidReason) {
    static final String COLUMN_NAMES =
            "founded_by,committee,working_group,function,organisation,office,member,charged_with,"
                    + "from,ended_on,end_ground,decision,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of(
            "committee",
            "working_group",
            "office",
            "member",
            "charged_with",
            "ended_on",
            "end_ground",
            "decision",
            "void_reason");

    /** Who sits, as what, from when. */
    record Seat(
            MemberFunction function,
            String organisation,
            String office,
            String member,
            String chargedWith,
            LocalDate from,
            String decision) {}

    static GroupMemberLine of(Row row, LocalDate today) {
        LocalDate from = row.date("from");
        LocalDate endedOn = row.optionalDate("ended_on");
        if (from != null && from.isAfter(today)) {
            row.fault("from", "violation.future");
        }
        if (endedOn != null && endedOn.isAfter(today)) {
            row.fault("ended_on", "violation.future");
        } else if (endedOn != null && from != null && endedOn.isBefore(from)) {
            row.fault("ended_on", "violation.period");
        }
        var line = new GroupMemberLine(
                row.text("founded_by", 50),
                row.optionalText("committee", 100),
                row.optionalText("working_group", 100),
                new Seat(
                        row.code("function", MemberFunction.class),
                        row.text("organisation", 50),
                        row.optionalText("office", 200),
                        row.optionalText("member", 50),
                        row.optionalText("charged_with", 1000),
                        from,
                        row.optionalText("decision", 100)),
                endedOn,
                row.optionalText("end_ground", 1000),
                row.optionalText("void_reason", 1000));
        if ((line.committee == null) == (line.group == null)) {
            row.fault("committee", "group.member-of-one-body");
        }
        if (line.seat.office == null && line.seat.member == null) {
            row.fault("office", "group.office-or-person");
        }
        if ((endedOn == null) != (line.endGround == null)) {
            row.fault("end_ground", "group.end-with-ground");
        }
        return line;
    }

    /** Founder and reference of the body. */
    List<String> body() {
        return List.of(foundedBy, committee == null ? group : committee);
    }

    NewGroupMember told(UUID body) {
        return new NewGroupMember(
                committee == null ? null : body,
                committee == null ? body : null,
                seat.function,
                seat.organisation,
                seat.office,
                seat.member,
                seat.chargedWith,
                seat.from,
                seat.decision);
    }

    TakenSeats.Taken taken(UUID body) {
        return new TakenSeats.Taken(
                body, seat.function, seat.organisation, seat.office, seat.member, seat.from, endedOn);
    }

    static Stream<String> references(GroupMemberLine line) {
        return Stream.of(line.committee, line.group).filter(each -> each != null);
    }
}
