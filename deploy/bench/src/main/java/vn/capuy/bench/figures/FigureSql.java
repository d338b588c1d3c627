package vn.capuy.bench.figures;

import vn.capuy.bench.sql.NamedSql;

/** What the archive is made of, and what is asked of it. */
final class FigureSql {
    static final String PROVINCE = "QN";
    static final String DISTRICT = "H1";

    /** A province, its 13 districts, and 14 communes of each. */
    static final String UNITS = """
            insert into org_unit (code, kind, name_vi, name_en, name_ar, symbol, established_on)
            select code, kind, code, code, code, symbol, date '1960-01-01' from (
              select 'QN', 'PROVINCE_COMMITTEE', 'TU'
              union all select 'H' || i, 'DISTRICT_COMMITTEE', 'HU' from generate_series(1, 13) i
              union all select 'H' || i || '-X' || j, 'GRASSROOTS_COMMITTEE', 'ĐU'
                from generate_series(1, 13) i cross join generate_series(11, 24) j) u (code, kind, symbol)""";

    static final String PLACEMENTS = """
            insert into org_placement (unit, parent, valid)
            select code, case kind when 'DISTRICT_COMMITTEE' then 'QN' else split_part(code, '-', 1) end, daterange('1960-01-01', null)
            from org_unit where kind <> 'PROVINCE_COMMITTEE'""";

    static final String ANCESTRY = """
            insert into org_ancestry (ancestor, descendant, valid, known_from)
            with recursive up (ancestor, descendant) as (
              select code, code from org_unit
              union all select p.parent, up.descendant from up join org_placement p on p.unit = up.ancestor)
            select ancestor, descendant, daterange('1960-01-01', null), timestamptz '2000-01-01' from up""";

    static final String SERIES = """
            insert into document_series (issuer, series, term, last_number) select code, 'TB', 'all', 1 from org_unit""";

    /** Of 25 years in the order of their days; the first units issue most. Their abstracts are empty: nothing is searched. */
    static final String DOCUMENTS = """
            insert into document (id, issuer, series, term, number, type, symbol, issuer_symbol, issued_on, abstract,
              abstract_folded, abstract_withheld, signing_body, signer, urgency, secrecy, recorded_at, recorded_by)
            select gen_random_uuid(), u.codes[1 + floor(196 * power(random(), 3))::int], 'TB', 'all', g,
              (array['NOTICE', 'OFFICIAL_LETTER', 'DECISION', 'REPORT', 'PLAN', 'RESOLUTION', 'DIRECTIVE', 'CONCLUSION'])
                [1 + floor(random() * 8)::int],
              'TB', 'HU', d.day, '', '', false, 'STANDING_COMMITTEE', 'Hoàng Văn Nam', 'NONE', 'NONE', d.day + interval '8 hours', 'bench'
            from (select array(select code from org_unit order by length(code), code) as codes) u
            cross join generate_series(%1$d, %2$d) g
            cross join lateral (select date '2000-08-01' + (g::bigint * 9130 / %3$d)::int as day) d""";

    static final NamedSql READ = new NamedSql("select * from document where id = :id");

    /** As the service asks it of kept sums. */
    static final NamedSql SUMS = new NamedSql("""
            with usable as materialized (
              select true from figure_tree t join figure_sums s on s.indicator = 'DOC.ISSUED'
              where t.version = t.derived and t.known_from <= cast(:knownAt as timestamptz)
                and s.definition = :definition and s.folded_until <= cast(:knownAt as timestamptz)
                and (:scope = :org or exists (
                  select 1 from figure_span sp join figure_circle c on c.unit = :org and c.org = :scope and c.reach = 'BELOW'
                    and c.valid @> (sp.days * daterange(cast(:from as date), cast(:to as date), '[]'))
                  where sp.org = :org and sp.reach = 'OWN'))),
            counted (whole, part, facts) as (
              select true, null, 0 from usable
              union all
              select false, s.split, s.facts from usable
              cross join unnest((select cast(:kept as text[])), (select cast(:starts as date[])),
                (select cast(:ends as date[]))) as x (kept, starts_on, ends_on)
              cross join lateral (
                select k.split, k.facts from figure_sum k where k.indicator = 'DOC.ISSUED' and k.org = :org and k.reach = 'OWN'
                  and k.period = x.kept and k.starts_on between x.starts_on and x.ends_on offset 0) s
              union all
              select false, s.split, s.facts from usable
              cross join unnest((select cast(:kept as text[])), (select cast(:starts as date[])),
                (select cast(:ends as date[]))) as x (kept, starts_on, ends_on)
              cross join lateral (
                select k.unit, k.on_date, k.split, k.facts from figure_delta k where k.indicator = 'DOC.ISSUED'
                  and k.on_date between x.starts_on and x.ends_on and k.at <= cast(:knownAt as timestamptz) offset 0) s
              where exists (select 1 from figure_circle c
                where c.unit = s.unit and c.org = :org and c.reach = 'OWN' and c.valid @> s.on_date))
            select sum(facts) as facts, whole, part from counted group by whole, part having whole or sum(facts) <> 0""");

    /** The plain scan of the index: what stood within the scope and was known. */
    static final NamedSql COUNT = new NamedSql("""
            select count(*) as facts, d.type from document d
            where d.issued_on between cast(:from as date) and cast(:to as date) and d.issuer = :org
              and d.recorded_at <= cast(:knownAt as timestamptz)
              and (d.voided_at is null or d.voided_at > cast(:knownAt as timestamptz))
              and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = d.issuer
                and a.valid @> d.issued_on and a.known_from <= cast(:knownAt as timestamptz)
                and a.known_until > cast(:knownAt as timestamptz))
              and exists (select 1 from org_ancestry s where s.ancestor = :scope and s.descendant = d.issuer
                and s.valid @> d.issued_on and s.known_until = 'infinity')
            group by d.type""");

    static final String BUILT = """
            select s.definition from figure_sums s cross join figure_tree t
            where s.indicator = 'DOC.ISSUED' and t.version = t.derived""";

    private FigureSql() {}
}
