package vn.capuy.document.workinggroup.report;

import java.util.stream.Collectors;
import vn.capuy.document.workinggroup.charge.ChargeSql;
import vn.capuy.document.workinggroup.rules.ReportLimits;
import vn.capuy.platform.indicator.Indicator;

/**
 * SQL of what is due. A report is due of each period on whose last day the group works and is charged to report; by so many days
 * after that day as the rule of that day says. All binds {@code knownAt}.
 */
final class DueSql {
    /** What is entered beyond is taken as this, so that a slip of the pen leads to no day outside the calendar. */
    private static final int MOST_DAYS = 3660;

    /** Within how many days, by period and day: as built in, and as entered, which goes before on the same day. */
    private static final String RULES = """
            select * from (values %s) as built_in (period, holds_from, days, entered)
            union all
            select upper(substr(l.name, %d)), l.holds_from, cast(least(l.figure, %d) as int), 1 from limit_version l
            where starts_with(l.name, '%s') and %s""".formatted(
                    builtIn(), ReportLimits.NAME.length() + 1, MOST_DAYS, ReportLimits.NAME, Indicator.known("l"));

    /** The last day on which the report {@code %s} of {@code period} and {@code period_to} is in time; null without a rule. */
    private static final String DUE_ON = """
            (select %1$s.period_to + rule.days from (%2$s) rule
             where rule.period = %1$s.period and rule.holds_from <= %1$s.period_to
             order by rule.holds_from desc, rule.entered desc limit 1)""";

    private static final String PERIODS =
            """
            select c.working_group, c.period, cast(s.first as date) as period_from, cast(s.first + step.length as date) - 1 as period_to
            from working_group_charge c
            cross join lateral (select case c.period when 'WEEK' then interval '7 days' when 'MONTH' then interval '1 month'
              else interval '3 months' end as length) step
            cross join lateral generate_series(
              date_trunc(lower(c.period), cast(greatest(c.from_day, cast(:from as date)
                - (select coalesce(max(rule.days), 0) from (%s) rule) - 100) as timestamp)),
              cast(cast(:to as date) as timestamp), step.length) as s (first)
            where c.kind = 'REPORTS' and %s""".formatted(RULES, ChargeSql.held("c", "cast(s.first + step.length as date) - 1"));

    /**
     * What was due from {@code :from} to {@code :to}: {@code working_group, period, period_from, period_to, due_on}, with the
     * report that stands, when it was handed in as of {@code :to} (one that was returned is not handed in), and the group
     * {@code founded_by}.
     */
    static final String DUE =
            """
            select due.working_group, due.period, due.period_from, due.period_to, due.due_on, g.founded_by, g.founded_on,
              r.id as report, h.on_day as handed_in_on
            from (select p.*, %s as due_on from (%s) p) due
            join working_group g on g.id = due.working_group
            left join working_group_end e on e.working_group = g.id and e.recorded_at <= :knownAt
            left join group_report r on r.working_group = due.working_group and r.period = due.period
              and r.period_from = due.period_from and %s
            left join lateral (%s) h on true
            where due.due_on between :from and :to and %s and g.founded_on <= due.period_to
              and (e.ended_on is null or e.ended_on >= due.period_to)""".formatted(dueOn("p"), PERIODS, Indicator.known("r"), handedIn("r", ":to"), Indicator.known("g"));

    private DueSql() {}

    /** By when the report of this alias is in time. */
    static String dueOn(String alias) {
        return DUE_ON.formatted(alias, RULES);
    }

    /** When what stands of the report of this alias was handed in, as of the day: no row for what was returned since. */
    static String handedIn(String alias, String day) {
        return """
                select s.on_day from group_report_step s
                where s.report = %1$s.id and s.step = 'SUBMIT' and s.recorded_at <= :knownAt and s.on_day <= %2$s
                  and not exists (select 1 from group_report_step back where back.report = s.report and back.nr > s.nr
                    and back.step = 'RETURN' and back.recorded_at <= :knownAt and back.on_day <= %2$s)
                order by s.nr limit 1""".formatted(alias, day);
    }

    private static String builtIn() {
        return ReportLimits.byPeriod().entrySet().stream()
                .flatMap(limit -> limit.getValue().versions().stream().map(version -> "('%s', date '%s', %d, 0)"
                        .formatted(limit.getKey(), version.from(), version.value())))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
