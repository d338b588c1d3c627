package vn.capuy.bench.tasks;

import vn.capuy.bench.sql.NamedSql;

/** The statement by which the service tells a closed period, of the period that was closed last. */
final class SheetSql {
    /** One line for each task of the sheet. */
    private static final String LINES = """
            select t.id as task, t.reference, t.assigned_on, t.assigned_on < :first as carried_over, l.due_on, l.lead_organisation,
              l.lead_member, l.state,
              case when l.state = 'VERIFIED' and coalesce(h.submitted_on, l.on_day) <= l.due_on then 'DONE_ON_TIME'
                when l.state = 'VERIFIED' then 'DONE_LATE'
                when l.state = 'CANCELLED' then 'CANCELLED'
                when l.state = 'SUBMITTED' then 'HANDED_IN'
                when l.due_on < :end then 'OVERDUE'
                when l.state in ('RETURNED', 'IN_PROGRESS') then l.state
                else 'NOT_BEGUN' end as result,
              l.on_day as since, h.submitted_on, h.returns, h.extensions, h.late_entries
            from task t
            cross join lateral (
              select max(s.nr) as last, max(s.on_day) filter (where s.step = 'SUBMIT') as submitted_on,
                count(*) filter (where s.step = 'RETURN' and s.on_day >= :first) as returns,
                count(*) filter (where s.step = 'EXTEND') as extensions,
                count(*) filter (where s.on_day < :first and s.recorded_at > cast(:previous as timestamptz)) as late_entries
              from task_step s where s.task = t.id and s.on_day <= :last and s.recorded_at <= cast(:known as timestamptz)) h
            join task_step l on l.task = t.id and l.nr = h.last
            where t.assigned_by = :org and t.assigned_on <= :last and t.recorded_at <= cast(:known as timestamptz)
              and (t.voided_at is null or t.voided_at > cast(:known as timestamptz))
              and (t.ended_on is null or t.ended_on >= :first
                or t.ended_at > least(cast(:previous as timestamptz), cast(:known as timestamptz)))""";

    static final NamedSql SHEET = new NamedSql("""
            select encode(sha256(coalesce(string_agg(sha256(convert_to(
                concat_ws('|', task, result, state, to_char(since, 'YYYY-MM-DD'), to_char(assigned_on, 'YYYY-MM-DD'),
                  to_char(due_on, 'YYYY-MM-DD'), lead_organisation, coalesce(lead_member, ''),
                  coalesce(to_char(submitted_on, 'YYYY-MM-DD'), ''), returns, extensions, late_entries),
                'UTF8')), ''::bytea order by task), ''::bytea)), 'hex') as digest,
              count(*) as tasks, count(*) filter (where not carried_over) as assigned,
              count(*) filter (where carried_over) as carried_over,
              count(*) filter (where result = 'DONE_ON_TIME') as done_on_time,
              count(*) filter (where result = 'DONE_LATE') as done_late,
              count(*) filter (where result = 'HANDED_IN') as handed_in,
              count(*) filter (where result = 'IN_PROGRESS') as in_progress,
              count(*) filter (where result = 'NOT_BEGUN') as not_begun,
              count(*) filter (where result = 'RETURNED') as returned,
              count(*) filter (where result = 'OVERDUE') as overdue,
              count(*) filter (where result = 'CANCELLED') as cancelled,
              coalesce(sum(late_entries), 0)::bigint as late_entries
            from (%s) line""".formatted(LINES));

    /** The first page of its lines. */
    static final NamedSql PAGE = new NamedSql("select * from (%s) line order by reference limit 51".formatted(LINES));

    private SheetSql() {}
}
