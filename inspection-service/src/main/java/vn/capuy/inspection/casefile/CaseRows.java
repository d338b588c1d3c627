package vn.capuy.inspection.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.Row;

/** Reads the rows of one file, and knows which of them make up a case. */
final class CaseRows {
    static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "lead_body",
            "matter",
            "decided_on",
            "concluded_on",
            "restricted",
            "void_reason",
            "subject_kind",
            "organisation",
            "member",
            "member_name",
            "matters");

    /** Registers older than the catalogue of matters do not have it. */
    static final Set<String> OPTIONAL = Set.of("matters");

    private static final int FIRST_ROW = 2;

    private final LocalDate today;
    /** Also of rows that have a fault, so that their case is not entered without them. */
    private final TreeMap<Integer, CaseRow.Key> keys = new TreeMap<>();

    CaseRows(LocalDate today) {
        this.today = today;
    }

    CaseRow parse(Row row) {
        String reference = row.text("reference", 100);
        CaseKind kind = row.code("kind", CaseKind.class);
        String leadBody = row.text("lead_body", 50);
        if (reference != null && leadBody != null) {
            keys.put(row.number(), new CaseRow.Key(leadBody, reference));
        }
        String matter = row.text("matter", 2000);
        LocalDate decidedOn = row.date("decided_on");
        LocalDate concludedOn = row.optionalDate("concluded_on");
        boolean restricted = row.flag("restricted");
        String voidReason = row.optionalText("void_reason", 1000);
        days(row, decidedOn, concludedOn);
        return new CaseRow(
                new InspectionCase.Decision(reference, kind, leadBody, matter, decidedOn, restricted),
                matters(row),
                concludedOn,
                voidReason,
                subject(row));
    }

    private static List<String> matters(Row row) {
        String codes = row.optionalText("matters", 2000);
        return codes == null ? List.of() : List.of(codes.split("[\\s;]+"));
    }

    private void days(Row row, LocalDate decidedOn, LocalDate concludedOn) {
        if (decidedOn != null && decidedOn.isAfter(today)) {
            row.fault("decided_on", "violation.future");
        }
        if (concludedOn != null && concludedOn.isAfter(today)) {
            row.fault("concluded_on", "violation.future");
        }
        if (decidedOn != null && concludedOn != null && concludedOn.isBefore(decidedOn)) {
            row.fault("concluded_on", "violation.conclusion-before-decision");
        }
    }

    private static NewSubject subject(Row row) {
        var subject = new NewSubject(
                row.code("subject_kind", SubjectKind.class),
                row.text("organisation", 50),
                row.optionalText("member", 50),
                row.optionalText("member_name", 200));
        if (subject.kind() != null && !subject.isCoded()) {
            row.fault("member", "violation.subject-member");
        }
        return subject;
    }

    /** Marks every row of a case of which another row has a fault. A row that cannot be told to any case is taken for its neighbours'. */
    void keepCasesWhole(Faults faults) {
        if (keys.isEmpty()) {
            return;
        }
        Set<CaseRow.Key> faulty = new HashSet<>();
        for (int row = FIRST_ROW; row <= keys.lastKey() + 1; row++) {
            if (faults.has(row)) {
                var own = keys.get(row);
                (own == null ? Stream.of(keys.lowerEntry(row), keys.higherEntry(row)) : Stream.of(keys.floorEntry(row)))
                        .filter(Objects::nonNull)
                        .forEach(each -> faulty.add(each.getValue()));
            }
        }
        keys.forEach((row, key) -> {
            if (faulty.contains(key) && !faults.has(row)) {
                faults.add(row, "reference", key.reference(), "violation.other-row-of-case");
            }
        });
    }
}
