package vn.capuy.document.period;

/**
 * The one statement by which a sheet is told, however it is read: line by line, in totals, by lead. It binds {@code org},
 * {@code first} and {@code last} (the days), {@code end} (the first day on which what was due is overdue), {@code known} (the
 * moment) and {@code previous} (when the period before was closed; infinity where there is none).
 *
 * <p>A task is in the sheet unless it had ended before the period, and that was known when the period before was closed: what was
 * told late is counted once, in the next sheet.
 */
public final class SheetSql {
    /** Each task's steps are read once, from the primary key, so that a page costs no more than its tasks. */
    private static final String OF = """
            select t.id as task, t.reference, t.content, t.assigned_on, t.assigned_on < :first as carried_over, l.due_on,
              l.lead_organisation, l.lead_member, l.lead_member_name, l.state,
              case when l.state = 'VERIFIED' and coalesce(h.submitted_on, l.on_day) <= l.due_on then 'DONE_ON_TIME'
                when l.state = 'VERIFIED' then 'DONE_LATE'
                when l.state = 'CANCELLED' then 'CANCELLED'
                when l.state = 'SUBMITTED' then 'HANDED_IN'
                when l.due_on < :end then 'OVERDUE'
                when l.state in ('RETURNED', 'IN_PROGRESS') then l.state
                else 'NOT_BEGUN' end as result,
              l.on_day as since, h.submitted_on, l.due_on <= :last or l.state = 'VERIFIED' as answered_for, h.returns, h.extensions, h.late_entries
            from task t
            cross join lateral (
              select max(s.nr) as last, max(s.on_day) filter (where s.step = 'SUBMIT') as submitted_on,
                count(*) filter (where s.step = 'RETURN' and s.on_day >= :first) as returns,
                count(*) filter (where s.step = 'EXTEND') as extensions,
                count(*) filter (where s.on_day < :first and s.recorded_at > cast(:previous as timestamptz)) as late_entries
              from task_step s where s.task = t.id and s.on_day <= :last and s.recorded_at <= :known) h
            join task_step l on l.task = t.id and l.nr = h.last
            where %s and t.assigned_on <= :last and t.recorded_at <= :known
              and (t.voided_at is null or t.voided_at > :known)""";

    private static final String NOT_ENDED_BEFORE = """
             and (t.ended_on is null or t.ended_on >= :first
                or t.ended_at > least(cast(:previous as timestamptz), cast(:known as timestamptz)))""";

    static final String LINES = of("t.assigned_by = :org");

    /** A line as the digest reads it: what it says of the task, without names. Days are written so in every session. */
    private static final String CANONICAL = """
            concat_ws('|', task, result, state, to_char(since, 'YYYY-MM-DD'), to_char(assigned_on, 'YYYY-MM-DD'),
              to_char(due_on, 'YYYY-MM-DD'), lead_organisation, coalesce(lead_member, ''),
              coalesce(to_char(submitted_on, 'YYYY-MM-DD'), ''), returns, extensions, late_entries)""";

    static final String TOTALS = """
            select count(*) as tasks, count(*) filter (where not carried_over) as assigned,
              count(*) filter (where carried_over) as carried_over,
              count(*) filter (where result = 'DONE_ON_TIME') as done_on_time,
              count(*) filter (where result = 'DONE_LATE') as done_late,
              count(*) filter (where result = 'HANDED_IN') as handed_in,
              count(*) filter (where result = 'IN_PROGRESS') as in_progress,
              count(*) filter (where result = 'NOT_BEGUN') as not_begun,
              count(*) filter (where result = 'RETURNED') as returned,
              count(*) filter (where result = 'OVERDUE') as overdue,
              count(*) filter (where result = 'CANCELLED') as cancelled,
              coalesce(sum(late_entries), 0)::bigint as late_entries,
              encode(sha256(coalesce(string_agg(sha256(convert_to(%s, 'UTF8')), ''::bytea order by task), ''::bytea)), 'hex') as digest
            from (%s) line""".formatted(CANONICAL, LINES);

    /** What a lead answers for: what was due by the end or is done, and not cancelled. */
    private static final String ANSWERED = "answered_for and result <> 'CANCELLED'";

    public static final String COUNTS = """
            count(*) as tasks, count(*) filter (where %1$s) as due,
            count(*) filter (where %1$s and state = 'VERIFIED') as done,
            count(*) filter (where %1$s and result = 'DONE_ON_TIME') as on_time,
            count(*) filter (where %1$s and result in ('DONE_LATE', 'OVERDUE')) as late,
            coalesce(sum(returns), 0)::bigint as returns,
            count(*) filter (where %1$s and returns > 0) as returned_tasks""".formatted(ANSWERED);

    static final String LEADS = """
            select lead_organisation, coalesce(lead_member, '') as lead_member, max(lead_member_name) as lead_member_name, %s
            from (%s) line group by lead_organisation, coalesce(lead_member, '')""".formatted(COUNTS, LINES);

    /**
     * What is told of persons to those who appraise them: the tasks whose last day lies in the period, also those that were done
     * before it. What was due before and is still open was told with the period in which it was due. A day is only ever put off, so
     * only those are looked at whose first and present day do not lie on one side of the period.
     */
    static final String PERSONS =
            """
            insert into task_period_person (period, person, assigned, done, on_time, late)
            select :period, lead_member, count(*), count(*) filter (where state = 'VERIFIED'),
              count(*) filter (where result = 'DONE_ON_TIME'), count(*) filter (where result in ('DONE_LATE', 'OVERDUE'))
            from (%s) line
            where lead_member is not null and due_on between :first and :last and result <> 'CANCELLED'
            group by lead_member""".formatted(OF.formatted("t.assigned_by = :org and t.first_due_on <= :last and t.due_on >= :first"));

    private SheetSql() {}

    /**
     * The same statement of other tasks than those that one body assigned.
     *
     * @param tasks SQL: the task of alias {@code t} is one of them
     */
    public static String of(String tasks) {
        return OF.formatted(tasks) + NOT_ENDED_BEFORE;
    }
}
