package vn.capuy.document.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/**
 * A step of the past as a row of a file tells it.
 *
 * @param dueOn to EXTEND: the new day
 * @param lead to HAND_OVER: who led from then on
 * @param product to SUBMIT: what was handed in, as it is called
 * @param document to SUBMIT: a document that was handed in
 */
record PastStep(
        PastTask.Key task,
        TaskStep step,
        LocalDate on,
        LocalDate dueOn,
        Lead lead,
        String ground,
        String product,
        PastSource.Told document,
        String note) {
    static final String COLUMN_NAMES =
            "assigned_by,reference,step,on,due_on,lead_organisation,lead_member,ground,product,product_issuer,"
                    + "product_notation,product_issued_on,note";

    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));

    static final Set<String> OPTIONAL = Set.of(
            "due_on",
            "lead_organisation",
            "lead_member",
            "ground",
            "product",
            "product_issuer",
            "product_notation",
            "product_issued_on",
            "note");

    static PastStep parse(Row row, LocalDate today) {
        TaskStep step = row.code("step", TaskStep.class);
        LocalDate on = row.date("on");
        if (on != null && on.isAfter(today)) {
            row.fault("on", "violation.future");
        }
        LocalDate dueOn = row.optionalDate("due_on");
        DueDay.refuseBeyond(row, "due_on", dueOn);
        String body = row.optionalText("lead_organisation", 50);
        String member = row.optionalText("lead_member", 50);
        if (body == null && member != null) {
            row.fault("lead_organisation", "violation.required");
        }
        var told = new PastStep(
                new PastTask.Key(row.text("assigned_by", 50), row.text("reference", 100)),
                step,
                on,
                dueOn,
                body == null ? null : new Lead(body, member),
                row.optionalText("ground", 1000),
                row.optionalText("product", 500),
                PastSource.Told.read(row, "product_"),
                row.optionalText("note", 2000));
        if (step != null) {
            asked(row, "due_on", step == TaskStep.EXTEND, told.dueOn());
            asked(row, "lead_organisation", step == TaskStep.HAND_OVER, told.lead());
            asked(row, "ground", step.needsGround(), told.ground());
            asked(row, "product", step == TaskStep.SUBMIT, told.product() == null ? told.document() : told.product());
        }
        return told;
    }

    /** The task as one text, by which rows are grouped. */
    String group() {
        return task.assignedBy() + " " + task.reference();
    }

    private static void asked(Row row, String column, boolean needed, Object value) {
        if (needed && value == null) {
            row.fault(column, "violation.required");
        } else if (!needed && value != null) {
            row.fault(column, "task.not-asked");
        }
    }
}
