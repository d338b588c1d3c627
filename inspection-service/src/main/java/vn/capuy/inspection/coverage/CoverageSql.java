package vn.capuy.inspection.coverage;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseGroup;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.UnitKind;

/**
 * The SQL of coverage, one statement for a page: who is there ({@code covered}), through whom he was looked at
 * ({@code lineage}), the looks that exist for the caller ({@code look}), and their sums.
 */
final class CoverageSql {
    /** What stands under the organisation on the day, within the caller's scope. */
    static final String HERE = """
            here as materialized (
              select a.descendant as code from org_ancestry a
              where a.ancestor = :org and a.valid @> cast(:day as date) and a.known_until = 'infinity' and %s)""".formatted(Organisation.withinScope("a.descendant", "cast(:day as date)"));

    static final String ORGANISATIONS = """
            covered as (
              select u.code, %s as name, u.kind as detail, cast(null as text) as managed_by
              from here h join org_unit u on u.code = h.code where u.kind not in (%s))""".formatted(Projections.named("u.name"), places());

    /** Successors answer for what their predecessors were asked. */
    static final String SUCCESSION = """
            lineage (code, looked_at) as (
              select code, code from covered
              union
              select l.code, x.predecessor from lineage l
              join org_succession x on x.successor = l.looked_at and x.on_day <= :day)""";

    /** Who is not yet admitted on the day is no member on it. */
    static final String MEMBERS = """
            covered as (
              select m.code, m.full_name as name,
                case when m.official_on <= :day then 'OFFICIAL' when m.probationary_on <= :day then 'PROBATIONARY'
                  else 'UNKNOWN' end as detail, m.managed_by
              from member m
              where not m.voided
                and not (m.probationary_on > :day and (m.official_on is null or m.official_on > :day))
                and (m.managed_by in (select code from here)
                  or m.code in (select p.member from member_place p join here h on h.code = p.organisation
                    where p.valid @> cast(:day as date))))""";

    /** A member is himself wherever he belongs. */
    static final String ONESELF = "lineage (code, looked_at) as (select code, code from covered)";

    /** Inspections and supervisions that were not stopped; dated by the conclusion, or by the decision before it. */
    static final String LOOK = """
            look as materialized (
              select s.%s as looked_at, s.organisation, c.id, c.reference, c.kind, c.decided_on,
                case when c.concluded_on <= :day then c.concluded_on else c.decided_on end as last_on
              from case_subject s join inspection_case c on c.id = s.case_id
              where s.kind = '%s' and c.voided_at is null and c.stage <> 'STOPPED' and c.decided_on <= :day
                and c.kind = any(string_to_array(:kinds, ','))
                and (cast(:matter as text) is null or exists (select 1 from case_matter x
                  where x.case_id = c.id and x.matter = :matter and x.voided_at is null))
                and %s)""";

    private static final String PAGE = """
            told as materialized (
              select l.code, k.*, l.looked_at <> l.code as of_predecessor from lineage l
              join look k on k.looked_at = l.looked_at),
            summed as (
              select c.code, max(t.last_on) as last_on, count(t.id) as looks,
                count(t.id) filter (where t.decided_on >= :termFrom) as in_term,
                count(t.id) filter (where t.of_predecessor) as of_predecessors
              from covered c left join told t on t.code = c.code group by c.code),
            page as materialized (
              select s.*, coalesce(s.last_on, date '0001-01-01') as place from summed s
              where (cast(:never as boolean) is null or (s.looks = 0) = :never)
                and (cast(:minDays as int) is null or s.last_on is null or cast(:day as date) - s.last_on >= :minDays)
                and (not :later or (coalesce(s.last_on, date '0001-01-01'), s.code)
                  > (cast(:afterDay as date), cast(:afterCode as text)))
              order by place, s.code limit :rows),
            latest as (
              select distinct on (t.code) t.code, t.id, t.reference, t.kind, t.organisation from told t
              where t.code in (select code from page) order by t.code, t.last_on desc, t.id desc),
            by_kind as (
              select code, jsonb_agg(jsonb_build_object('key', kind, 'count', n, 'lastOn', last_on) order by kind) as parts
              from (select t.code, t.kind, count(*) as n, max(t.last_on) as last_on from told t
                where t.code in (select code from page) group by t.code, t.kind) each group by code),
            by_matter as (
              select code, jsonb_agg(jsonb_build_object('key', matter, 'count', n, 'lastOn', last_on) order by matter)
                as parts
              from (select t.code, x.matter, count(*) as n, max(t.last_on) as last_on from told t
                join case_matter x on x.case_id = t.id and x.voided_at is null
                where t.code in (select code from page) group by t.code, x.matter) each group by code)
            select c.code, c.name, c.detail, c.managed_by, p.last_on, cast(:day as date) - p.last_on as days_since, p.looks,
              p.in_term, p.of_predecessors, l.id as last_case, l.reference as last_reference, l.kind as last_kind,
              l.organisation as last_organisation, k.parts::text as by_kind, m.parts::text as by_matter
            from page p join covered c on c.code = p.code left join latest l on l.code = p.code
            left join by_kind k on k.code = p.code left join by_matter m on m.code = p.code
            order by p.place, p.code""";

    static final String OF_ORGANISATIONS = whole(ORGANISATIONS, SUCCESSION, organisationLook());
    static final String OF_MEMBERS = whole(MEMBERS, ONESELF, memberLook());

    /** The committee's term that holds the day: of the organisation, or the nearest above it that has one. */
    static final String TERM = """
            with recursive up (unit, steps) as (
              select cast(:org as text), 0
              union all
              select p.parent, u.steps + 1 from up u
              join org_placement p on p.unit = u.unit and p.valid @> cast(:day as date))
            select t.starts_on from up u join org_term t on t.committee = u.unit
            where t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
            order by u.steps limit 1""";

    private CoverageSql() {}

    static String organisationLook() {
        return LOOK.formatted("organisation", "ORGANISATION", CaseAccess.VISIBLE);
    }

    static String memberLook() {
        return LOOK.formatted("member", "MEMBER", CaseAccess.VISIBLE);
    }

    private static String whole(String covered, String lineage, String look) {
        return "with recursive " + String.join(",\n", HERE, covered, lineage, look, PAGE);
    }

    /** The kinds of case that are looks; those of a group, or one alone. */
    static String kinds(CaseGroup group, CaseKind kind) {
        return Arrays.stream(CaseKind.values())
                .filter(each -> each.group() != CaseGroup.PETITION)
                .filter(each -> group == null || each.group() == group)
                .filter(each -> kind == null || each == kind)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    private static String places() {
        return Arrays.stream(UnitKind.values())
                .filter(UnitKind::isPlace)
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", "));
    }
}
