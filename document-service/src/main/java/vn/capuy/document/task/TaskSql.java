package vn.capuy.document.task;

import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;

/** SQL by which tasks are told: as they stand, or as of the day {@code :onDay} and as known at {@code :knownAt}. */
public final class TaskSql {
    private static final String OPEN = "('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')";

    /** How the task {@code t} stood: its last step by the day that was known by the moment, as alias {@code h}. */
    public static final String HELD = """
            cross join lateral (
              select step.nr, step.state, step.due_on, step.lead_organisation, step.lead_member, step.lead_member_name
              from task_step step
              where step.task = t.id and step.on_day <= :onDay and step.recorded_at <= :knownAt
              order by step.nr desc limit 1) h""";

    /** The task {@code t} had been assigned by the day, and was known at the moment and not void. */
    static final String STOOD = "t.assigned_on <= :onDay and " + Indicator.known("t");

    private static final String TOLD = """
            select t.id, t.assigned_by, %1$s as assigned_by_name, t.reference, t.parent, t.content, t.responsibility,
              t.authority, t.product, t.field, t.source_kind, t.source_document, t.source_clause, t.source_reference,
              t.assigned_on, t.starts_on, t.first_due_on, %3$s.due_on, %3$s.lead_organisation,
              %2$s as lead_organisation_name, %3$s.lead_member, %3$s.lead_member_name, %3$s.state, %4$s as overdue,
              t.recorded_at, t.recorded_by, %5$s, t.version
            from task t %6$s join org_unit b on b.code = t.assigned_by
            join org_unit l on l.code = %3$s.lead_organisation
            where\s""";

    /** Tasks as they stand; binds {@code today}. */
    static final String NOW = told("t", overdue("t", ":today"), "t.voided_at, t.void_reason", "");

    /** Tasks as they stood; binds {@code onDay} and {@code knownAt}. */
    static final String THEN = told(
            "h",
            overdue("h", ":onDay"),
            "case when t.voided_at <= :knownAt then t.voided_at end as voided_at,"
                    + " case when t.voided_at <= :knownAt then t.void_reason end as void_reason",
            HELD);

    private TaskSql() {}

    /** That day is past by which it is due, and nothing was handed in. */
    public static String overdue(String alias, String day) {
        return "(%1$s.state in %2$s and %1$s.due_on < %3$s)".formatted(alias, OPEN, day);
    }

    /** Only what can have been open on that day: nothing leads out of an end. */
    static String mayBeOpen(String day) {
        return "(t.ended_on is null or t.ended_on > %s or t.ended_at > :knownAt)".formatted(day);
    }

    /** Only what can be overdue on that day: time is only ever extended. Found by indexes, each condition by its own. */
    public static String mayBeOverdue(String day) {
        return "t.first_due_on < %s and %s".formatted(day, mayBeOpen(day));
    }

    private static String told(String stands, String overdue, String voided, String held) {
        return TOLD.formatted(Projections.named("b.name"), Projections.named("l.name"), stands, overdue, voided, held);
    }
}
