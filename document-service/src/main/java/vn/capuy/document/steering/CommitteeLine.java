package vn.capuy.document.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of steering committees.
 *
 * @param mergedInto reference of the one of the same founder into which it went over, in the register or the file
 */
record CommitteeLine(NewCommittee told, LocalDate endedOn, String endGround, String mergedInto, String voidReason) {
    static final String COLUMN_NAMES =
            "founded_by,reference,name_vi,name_en,name_ar,field,purpose,founded_on,decision,ended_on,end_ground,merged_into,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL =
            Set.of("name_en", "name_ar", "field", "decision", "ended_on", "end_ground", "merged_into", "void_reason");

    static CommitteeLine of(Row row, LocalDate today) {
        LocalDate foundedOn = row.date("founded_on");
        LocalDate endedOn = row.optionalDate("ended_on");
        if (foundedOn != null && foundedOn.isAfter(today)) {
            row.fault("founded_on", "violation.future");
        }
        if (endedOn != null && endedOn.isAfter(today)) {
            row.fault("ended_on", "violation.future");
        } else if (endedOn != null && foundedOn != null && endedOn.isBefore(foundedOn)) {
            row.fault("ended_on", "violation.period");
        }
        String ground = row.optionalText("end_ground", 1000);
        String into = row.optionalText("merged_into", 100);
        if ((endedOn == null) != (ground == null)) {
            row.fault("end_ground", "group.end-with-ground");
        }
        if (into != null && endedOn == null) {
            row.fault("merged_into", "group.end-with-ground");
        }
        var name = new NewCommittee.Names(
                row.text("name_vi", 300), row.optionalText("name_en", 300), row.optionalText("name_ar", 300));
        return new CommitteeLine(
                new NewCommittee(
                        row.text("founded_by", 50),
                        row.text("reference", 100),
                        name,
                        row.optionalText("field", 50),
                        row.text("purpose", 2000),
                        foundedOn,
                        row.optionalText("decision", 100),
                        null),
                endedOn,
                ground,
                into,
                row.optionalText("void_reason", 1000));
    }

    List<String> key() {
        return List.of(told.foundedBy(), told.reference());
    }

    List<String> intoKey() {
        return List.of(told.foundedBy(), mergedInto);
    }
}
