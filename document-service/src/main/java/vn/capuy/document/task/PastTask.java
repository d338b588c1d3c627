package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/**
 * A task of the past as a row of a file tells it.
 *
 * @param parent the whole of which it is a part; null where it is whole
 * @param source null where no source is known
 * @param beside who works on it beside the lead
 */
record PastTask(
        Key key,
        Key parent,
        Lead lead,
        String content,
        LocalDate assignedOn,
        LocalDate startsOn,
        LocalDate dueOn,
        String responsibility,
        String authority,
        String product,
        String field,
        PastSource source,
        List<Lead> beside,
        String voidReason) {
    static final String COLUMN_NAMES =
            "assigned_by,reference,parent_assigned_by,parent,lead_organisation,lead_member,content,assigned_on,starts_on,"
                    + "due_on,responsibility,authority,product,field,source_kind,source_issuer,source_notation,"
                    + "source_issued_on,source_clause,source_reference,collaborators,void_reason";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    static final Set<String> OPTIONAL = Set.of(
            "parent_assigned_by",
            "parent",
            "lead_member",
            "starts_on",
            "field",
            "source_kind",
            "source_issuer",
            "source_notation",
            "source_issued_on",
            "source_clause",
            "source_reference",
            "collaborators",
            "void_reason");

    private static final int LONGEST_WORDS = 2000;

    /** A task by the body that assigned it and its reference there. */
    record Key(String assignedBy, String reference) {}

    static PastTask parse(Row row, LocalDate today) {
        String assignedBy = row.text("assigned_by", 50);
        LocalDate assigned = row.date("assigned_on");
        LocalDate begins = row.optionalDate("starts_on");
        String parent = row.optionalText("parent", 100);
        String parentBy = row.optionalText("parent_assigned_by", 50);
        if (parent == null && parentBy != null) {
            row.fault("parent", "violation.required");
        }
        var task = new PastTask(
                new Key(assignedBy, row.text("reference", 100)),
                parent == null ? null : new Key(parentBy == null ? assignedBy : parentBy, parent),
                new Lead(row.text("lead_organisation", 50), row.optionalText("lead_member", 50)),
                row.text("content", LONGEST_WORDS),
                assigned,
                begins == null ? assigned : begins,
                row.date("due_on"),
                row.text("responsibility", LONGEST_WORDS),
                row.text("authority", LONGEST_WORDS),
                row.text("product", LONGEST_WORDS),
                row.optionalText("field", 50),
                PastSource.read(row),
                beside(row.optionalText("collaborators", 1000)),
                row.optionalText("void_reason", 1000));
        task.days(row, today);
        task.besideTheLead(row);
        return task;
    }

    /** Codes with blanks between them; a person is told as {@code organisation/person}. */
    private static List<Lead> beside(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split("\\s+"))
                        .map(each -> each.split("/", 2))
                        .map(each -> new Lead(each[0], each.length > 1 ? each[1] : null))
                        .distinct()
                        .toList();
    }

    private void days(Row row, LocalDate today) {
        DueDay.refuseBeyond(row, "assigned_on", assignedOn);
        DueDay.refuseBeyond(row, "due_on", dueOn);
        if (assignedOn != null && assignedOn.isAfter(today)) {
            row.fault("assigned_on", "violation.future");
        }
        if (assignedOn != null && startsOn.isBefore(assignedOn)) {
            row.fault("starts_on", "task.before-assignment", Map.of("date", assignedOn));
        }
        if (dueOn != null && startsOn != null && dueOn.isBefore(startsOn)) {
            row.fault("due_on", "task.due-before-start", Map.of("date", startsOn));
        }
    }

    private void besideTheLead(Row row) {
        if (beside.contains(lead)) {
            row.fault("collaborators", "task.leads-already");
        }
        if (beside.size() > TaskRequest.MOST_COLLABORATORS) {
            row.fault("collaborators", "task.too-many-collaborators", Map.of("most", TaskRequest.MOST_COLLABORATORS));
        }
    }
}
