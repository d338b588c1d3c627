package vn.capuy.cadre.dualpost;

import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** Villages with their heads, secretaries and next elections as of a day. */
final class VillageSql {
    private static final String DAY = "cast(:onDay as date)";

    /** Of several holders the one who holds both comes first. */
    private static final String VILLAGES = """
            select u.code as village, %1$s as village_name, place.parent as commune, %2$s as on_day,
              h.code as head, h.full_name as head_name, s.code as secretary, s.full_name as secretary_name,
              coalesce(h.id = s.id, false) as covered,
              case when h.id = s.id then cast(array[] as text[]) else array_remove(array[
                case when cells.count = 0 then 'NO_CELL' end,
                case when cells.shared then 'CELL_SHARED' end,
                case when cells.count > 0 and s.id is null then 'SECRETARY_VACANT' end,
                case when h.id is null then 'HEAD_VACANT' end,
                case when h.id <> s.id then 'DIFFERENT_PERSONS' end,
                case when h.id is not null and h.probationary_on is null and h.official_on is null
                  then 'HEAD_NOT_PARTY_MEMBER' end], null) end as reasons,
              (select min(e.held_on) from village_election e where e.village = u.code and e.kind = 'HEAD'
                 and e.state = 'PLANNED' and e.held_on >= %2$s and %3$s) as next_head_election_on,
              coalesce(planned.held_on, congress.ends_on) as next_cell_election_on,
              coalesce(planned.held_on is null and congress.expected, false) as cell_election_expected
            from org_unit u
            left join org_placement place on place.unit = u.code and place.valid @> %2$s
            cross join lateral (
              select count(*), coalesce(bool_or(cell.shared or exists (select 1 from shared_cell sc
                where sc.cell = cell.code and daterange(sc.valid_from, sc.valid_to, '[]') @> %2$s and %4$s)), false) as shared
              from (%5$s) cell) cells
            left join lateral (
              select c.id, c.code, c.full_name, c.probationary_on, c.official_on,
                exists (select 1 from (%5$s) cell join %6$s where sh.person = c.id) as both_posts
              from (select 1) village join %7$s join person c on c.id = hh.person
              order by both_posts desc, hh.held_from, c.code limit 1) h on true
            left join lateral (
              select c.id, c.code, c.full_name
              from (%5$s) cell join %6$s join person c on c.id = sh.person
              order by coalesce(c.id = h.id, false) desc, sh.held_from, c.code limit 1) s on true
            left join lateral (
              select min(e.held_on) as held_on from village_election e where e.village = u.code and e.kind = 'CELL'
                and e.state = 'PLANNED' and e.held_on >= %2$s and %3$s) planned on true
            left join lateral (
              select coalesce(t.ends_on, greatest(%2$s, cast(t.starts_on + make_interval(months =>
                  cast(:cellTermMonths as int)) - interval '1 day' as date))) as ends_on, t.ends_on is null as expected
              from (%5$s) cell join org_term t on t.committee = cell.code
                and daterange(t.starts_on, t.ends_on, '[]') @> %2$s
              order by 1 limit 1) congress on true
            where u.kind in ('VILLAGE', 'QUARTER')
              and u.established_on <= %2$s and (u.ended_on is null or u.ended_on > %2$s) and %8$s""";

    /** It binds {@code onDay}, {@code knownAt}, {@code cellTermMonths}, {@code scope} and {@code lang}. */
    static final String ALL = VILLAGES.formatted(
            Projections.named("u.name"),
            DAY,
            Indicator.known("e"),
            Indicator.known("sc"),
            DualPostSql.cellsOf("u.code", DAY),
            DualPostSql.holding("cell.code", "CELL_SECRETARY", "sp", "sh", DAY),
            DualPostSql.holding("u.code", "VILLAGE_HEAD", "hp", "hh", DAY),
            Organisation.withinScope("u.code", DAY));

    private VillageSql() {}
}
