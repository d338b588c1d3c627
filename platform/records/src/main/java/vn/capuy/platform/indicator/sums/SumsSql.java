package vn.capuy.platform.indicator.sums;

/** SQL over the facts of an indicator, the kept sums, and what is not in them yet. */
public final class SumsSql {
    /**
     * Whether sums are told: by this definition, as known at the moment that is asked for, and where the organisation stood
     * within the caller's scope on all days of the period on which anything can count for it.
     */
    private static final String USABLE = """
            select true from figure_tree t join figure_sums s on s.indicator = :code
            where t.version = t.derived and t.known_from <= :knownAt
              and s.definition = :definition and s.folded_until <= :knownAt
              and (:scope = :org or exists (
                select 1 from figure_span sp join figure_circle c on c.unit = :org and c.org = :scope and c.reach = 'BELOW'
                  and c.valid @> (sp.days * daterange(:from, :to, '[]'))
                where sp.org = :org and sp.reach = :reach))""";

    /**
     * Selected, so that the planner takes them for any arrays. If it saw how short these are, a plan for any would always
     * promise to be dearer than one for these, and the statement would be planned anew each time, which takes five times as
     * long as its work.
     */
    private static final String STRETCHES = """
            unnest((select cast(:kept as text[])), (select cast(:periods as text[])), (select cast(:starts as date[])),
                (select cast(:ends as date[]))) as x (kept, period, starts_on, ends_on)""";

    /**
     * The line that is the whole is there where sums are told; it is counted together from its parts by who reads it. Each
     * stretch looks for its own lines in the index ({@code offset 0}): there are few, and the planner counts on ten.
     */
    private static final String COUNT = """
            with usable as materialized (%1$s),
            counted (whole, part, facts) as (
              select true, null, 0 from usable
              union all
              select false, %2$s, s.facts from usable cross join %3$s
              cross join lateral (
                select k.split, k.facts from figure_sum k where k.indicator = :code and k.org = :org and k.reach = :reach
                  and k.period = x.kept and k.starts_on between x.starts_on and x.ends_on offset 0) s
              union all
              select false, %2$s, s.facts from usable cross join %3$s
              cross join lateral (
                select k.unit, k.on_date, k.split, k.facts from figure_delta k
                where k.indicator = :code and k.on_date between x.starts_on and x.ends_on and k.at <= :knownAt offset 0) s
              where exists (select 1 from figure_circle c
                where c.unit = s.unit and c.org = :org and c.reach = :reach and c.valid @> s.on_date)%4$s)
            select whole, part, sum(facts) as facts from counted group by whole, part having whole or sum(facts) <> 0""";

    private static final String DAYS = """

              union all
              select false, %s, 1 from usable cross join lateral (%s) f where %s""";

    /**
     * What counts by now, of the days from {@code :from} to {@code :to}, by month and by year and for whom. A unit's month is
     * one line where the unit counts for the same ones all month; else each day is.
     */
    static final String COUNTED = """
            fact as (%s),
            broken (unit, month) as (
              select c.unit, date_trunc('month', edge.day::timestamp)::date
              from figure_circle c cross join lateral (values (lower(c.valid)), (upper(c.valid))) as edge (day)
              where edge.day <> date_trunc('month', edge.day::timestamp)::date),
            dated (unit, on_date, month, split) as (
              select org, on_date, date_trunc('month', on_date::timestamp)::date, split from fact),
            by_unit (unit, day, month, split, facts) as (
              select unit, case when (unit, month) in (select unit, month from broken) then on_date else month end, month,
                split, count(*)
              from dated group by 1, 2, 3, 4),
            by_month as (
              select c.org, c.reach, u.month, u.split, sum(u.facts)::int as facts
              from by_unit u join figure_circle c on c.unit = u.unit and c.valid @> u.day
              group by c.org, c.reach, u.month, u.split),
            counted (org, reach, period, starts_on, split, facts) as (
              select org, reach, 'MONTH', month, split, facts from by_month
              union all
              select org, reach, 'YEAR', date_trunc('year', month::timestamp)::date, split, sum(facts)::int from by_month
              group by 1, 2, 4, 5)""";

    /** What waits for being folded ({@code delta}), by month and by year and for whom it counts. */
    static final String WAITING = """
            waiting as (
              select c.org, c.reach, p.period, p.starts_on, d.split, sum(d.facts)::int as facts
              from delta d join figure_circle c on c.unit = d.unit and c.valid @> d.on_date
              cross join lateral (values ('MONTH', date_trunc('month', d.on_date::timestamp)::date),
                ('YEAR', date_trunc('year', d.on_date::timestamp)::date)) as p (period, starts_on)
              group by c.org, c.reach, p.period, p.starts_on, d.split having sum(d.facts) <> 0)""";

    private SumsSql() {}

    /**
     * Counts by kept sums: {@code whole} (with no facts of its own), {@code part} and {@code facts}. Where sums do not tell it
     * there is no whole.
     *
     * @param byPeriod whether a part is a period, and not the split that is always shown
     * @param facts SQL of the facts of the stretches of which no sums are kept; null where there is no such stretch
     * @param condition which of them count
     */
    public static String count(boolean byPeriod, String facts, String condition) {
        String days = facts == null ? "" : DAYS.formatted(byPeriod ? "f.of_period" : "f.split", facts, condition);
        return COUNT.formatted(USABLE, byPeriod ? "x.period" : "s.split", STRETCHES, days);
    }
}
