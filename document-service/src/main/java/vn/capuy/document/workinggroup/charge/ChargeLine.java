package vn.capuy.document.workinggroup.charge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.capuy.document.workinggroup.ReportPeriod;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of charges.
 *
 * @param committee reference of the steering committee of the same founder
 */
public record ChargeLine(
        String foundedBy,
        String group,
        ChargeKind kind,
        String place,
        String committee,
        ReportPeriod period,
        LocalDate from,
        LocalDate endedOn,
        String endGround,
        String decision,
        String voidReason) {
    static final String COLUMN_NAMES =
            "founded_by,working_group,kind,place,committee,period,from,ended_on,end_ground,decision,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL =
            Set.of("place", "committee", "period", "ended_on", "end_ground", "decision", "void_reason");

    static ChargeLine of(Row row, LocalDate today) {
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
        var line = new ChargeLine(
                row.text("founded_by", 50),
                row.text("working_group", 100),
                row.code("kind", ChargeKind.class),
                row.optionalText("place", 50),
                row.optionalText("committee", 100),
                row.optionalCode("period", ReportPeriod.class),
                from,
                endedOn,
                row.optionalText("end_ground", 1000),
                row.optionalText("decision", 100),
                row.optionalText("void_reason", 1000));
        if ((endedOn == null) != (line.endGround == null)) {
            row.fault("end_ground", "group.end-with-ground");
        }
        if (line.kind != null) {
            UUID named = line.committee == null ? null : new UUID(0, 0);
            new NewCharge(null, line.kind, line.place, named, line.period, from, null)
                    .faults()
                    .forEach(fault -> row.fault(fault.field(), fault.messageKey()));
        }
        return line;
    }

    List<String> groupKey() {
        return List.of(foundedBy, group);
    }

    List<String> committeeKey() {
        return List.of(foundedBy, committee);
    }

    /** That of which one charge of a group holds at a time. */
    String slot() {
        return switch (kind) {
            case DIRECTS -> kind + "/" + place;
            case UNDER -> kind.toString();
            case REPORTS -> kind + "/" + period;
        };
    }

    boolean stands() {
        return voidReason == null;
    }

    boolean meets(ChargeLine other) {
        return slot().equals(other.slot())
                && Objects.equals(groupKey(), other.groupKey())
                && (endedOn == null || !other.from.isAfter(endedOn))
                && (other.endedOn == null || !from.isAfter(other.endedOn));
    }
}
