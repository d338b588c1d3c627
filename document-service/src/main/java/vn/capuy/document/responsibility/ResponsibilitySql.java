package vn.capuy.document.responsibility;

import vn.capuy.document.period.SheetSql;
import vn.capuy.document.task.TaskAccess;
import vn.capuy.platform.indicator.Indicator;

/**
 * The tasks that a leader answers for, as they stood at the end of the last day, each in the first part to which it belongs.
 * Candidates are found by whoever ever led them; who led at the end is told by the task's history.
 */
final class ResponsibilitySql {
    /** A person's own tasks are those that he leads; a body's all that are led in it. */
    private static final String LED =
            "(case when cast(:person as text) is null then line.lead_organisation = :organisation else line.lead_member = :person end)";

    private static final String EVER_LED = """
            t.id in (select s.task from task_step s where s.lead_member = :person
              union select s.task from task_step s where cast(:person as text) is null and s.lead_organisation = :organisation)""";

    static final String LINES = """
            with recursive own as materialized (
              select line.task from (%1$s and %5$s) line where %2$s),
            delegated as (
              select t.id as task from task t join own on t.parent = own.task
              union
              select t.id from task t join delegated d on t.parent = d.task),
            led_group as materialized (
              select g.id from working_group g left join working_group_end e on e.working_group = g.id and e.recorded_at <= :known
              where g.founded_on <= :last and (e.ended_on is null or e.ended_on >= :first) and %7$s
                and (g.founded_by = :organisation
                  or g.id in (select m.working_group from group_member m where m.member = :person and %8$s))),
            through as materialized (
              select tg.task from task_group tg join led_group on led_group.id = tg.working_group
              where tg.from_day <= :last and %9$s),
            directed as materialized (
              select distinct a.descendant as org
              from working_group_charge c join led_group on led_group.id = c.working_group
              join org_ancestry a on a.ancestor = c.place and a.valid @> cast(:treeDay as date)
                and a.known_from <= :known and a.known_until > :known
              where c.kind = 'DIRECTS' and %6$s),
            below as materialized (
              select a.descendant as org from org_ancestry a
              where a.ancestor = :organisation and (a.descendant <> :organisation or cast(:person as text) is not null)
                and a.valid @> cast(:treeDay as date) and a.known_from <= :known and a.known_until > :known),
            candidate as materialized (
              select task from own
              union select task from delegated
              union select task from through
              union select s.task from task_step s join directed on directed.org = s.lead_organisation
              union select s.task from task_step s join below on below.org = s.lead_organisation)
            select * from (
              select case when %2$s then 'OWN'
                  when line.task in (select task from delegated) then 'DELEGATED'
                  when line.task in (select task from through)
                    or line.lead_organisation in (select org from directed) then 'WORKING_GROUP'
                  when line.lead_organisation in (select org from below) then 'SUBORDINATE' end as part, %4$s
              from (%3$s and %5$s) line join task named on named.id = line.task) told
            where part is not null""".formatted(
                    SheetSql.of(EVER_LED),
                    LED,
                    SheetSql.of("t.id in (select task from candidate)"),
                    """
                    named.assigned_by, line.task, line.reference, line.content, line.assigned_on, line.due_on,
                    line.lead_organisation, line.lead_member, line.lead_member_name, line.state, line.result,
                    line.submitted_on, line.answered_for, line.returns""",
                    TaskAccess.VISIBLE,
                    held("c"),
                    Indicator.known("g"),
                    held("m"),
                    Indicator.known("tg"));

    static final String COUNTS = "select part, %s from (%s) counted group by part".formatted(SheetSql.COUNTS, LINES);

    private ResponsibilitySql() {}

    /** The row of this alias held on a day of the period: an end that was entered later had not ended it then. */
    private static String held(String alias) {
        return "%1$s.from_day <= :last and (%1$s.ended_on is null or %1$s.ended_on >= :first or %1$s.ended_at > :known) and %2$s"
                .formatted(alias, Indicator.known(alias));
    }
}
