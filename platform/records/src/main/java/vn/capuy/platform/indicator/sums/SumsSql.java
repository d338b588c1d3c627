package vn.capuy.platform.indicator.sums;

/** SQL over the facts of an indicator, the kept sums, and what is not in them yet. */
public final class SumsSql {
    /** Whether sums are told: with the definition, the organisation and the moment that are asked for, within the caller's scope. */
    private static final String USABLE = """
            select true from figure_tree t join figure_sums s on s.indicator = :code
            where t.version = t.derived and t.known_from <= :knownAt
              and s.definition = :definition and s.folded_until <= :knownAt
              and (:scope = :org or not exists (
                select 1 from figure_span sp where sp.org = :org and sp.reach = :reach
                  and sp.days && daterange(:from, :to, '[]')
                  and not coalesce((select range_agg(a.valid) from org_ancestry a where a.descendant = :org
                    and a.ancestor = :scope and a.known_until = 'infinity') @> (sp.days * daterange(:from, :to, '[]')), false)))""";

    private static final String COUNT = """
            with usable as materialized (%1$s),
            stretch (kept, period, starts_on, ends_on) as (select * from unnest(
              cast(:kept as text[]), cast(:periods as text[]), cast(:starts as date[]), cast(:ends as date[]))),
            counted (part, facts) as (
              select %2$s, s.facts from stretch x join figure_sum s on s.indicator = :code and s.org = :org and s.reach = :reach
                and s.period = x.kept and s.starts_on between x.starts_on and x.ends_on
              where exists (select 1 from usable)
              union all
              select %2$s, s.facts from stretch x
              join figure_delta s on s.indicator = :code and s.on_date between x.starts_on and x.ends_on
                and s.at <= :knownAt
              where exists (select 1 from usable) and exists (select 1 from figure_circle c
                where c.unit = s.unit and c.org = :org and c.reach = :reach and c.valid @> s.on_date)%3$s)
            select exists (select 1 from usable) as usable, grouping(part) = 1 as whole, part,
              coalesce(sum(facts), 0)::bigint as facts
            from counted group by grouping sets ((), (part)) having grouping(part) = 1 or sum(facts) <> 0""";

    private static final String DAYS = """

              union all
              select %s, 1 from (%s) f where exists (select 1 from usable) and %s""";

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
              select c.org, c.reach, u.month, u.split, sum(u.facts)::bigint as facts
              from by_unit u join figure_circle c on c.unit = u.unit and c.valid @> u.day
              group by c.org, c.reach, u.month, u.split),
            counted (org, reach, period, starts_on, split, facts) as (
              select org, reach, 'MONTH', month, split, facts from by_month
              union all
              select org, reach, 'YEAR', date_trunc('year', month::timestamp)::date, split, sum(facts)::bigint from by_month
              group by 1, 2, 4, 5)""";

    /** What waits for being folded ({@code delta}), by month and by year and for whom it counts. */
    static final String WAITING = """
            waiting as (
              select c.org, c.reach, p.period, p.starts_on, d.split, sum(d.facts)::bigint as facts
              from delta d join figure_circle c on c.unit = d.unit and c.valid @> d.on_date
              cross join lateral (values ('MONTH', date_trunc('month', d.on_date::timestamp)::date),
                ('YEAR', date_trunc('year', d.on_date::timestamp)::date)) as p (period, starts_on)
              group by c.org, c.reach, p.period, p.starts_on, d.split having sum(d.facts) <> 0)""";

    private SumsSql() {}

    /**
     * Counts by kept sums; {@code usable} is false where they do not tell it.
     *
     * @param byPeriod whether a part is a period, and not the split that is always shown
     * @param facts SQL of the facts of the stretches of which no sums are kept; null where there is no such stretch
     * @param condition which of them count
     */
    public static String count(boolean byPeriod, String facts, String condition) {
        String days = facts == null ? "" : DAYS.formatted(byPeriod ? "f.of_period" : "f.split", facts, condition);
        return COUNT.formatted(USABLE, byPeriod ? "x.period" : "s.split", days);
    }
}
