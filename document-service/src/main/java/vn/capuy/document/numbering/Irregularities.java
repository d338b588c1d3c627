package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/**
 * What is irregular in the series of an issuer, as far as the caller may know of its documents: those issued while it stood
 * within his scope. Read from the index of the numbers alone.
 */
@ApplicationScoped
class Irregularities {
    /** SQL: the documents of {@code issuer}, by {@code term} and {@code symbol} where they are asked for. */
    static final String MINE = """
            scoped as materialized (select valid from org_ancestry
              where ancestor = :scope and descendant = :issuer and known_until = 'infinity'),
            mine as (select d.series, d.term, d.number, d.suffix, d.repeat, d.type, d.issued_on, d.voided_at from document d
              where d.issuer = :issuer and (cast(:term as text) is null or d.term = :term)
                and (cast(:symbol as text) is null or d.series = :symbol)
                and exists (select 1 from scoped where scoped.valid @> d.issued_on))""";

    /** SQL: a row for each, {@code explanation} null while there is none. After {@link #MINE}. */
    static final String FOUND = """
            explained as (select * from series_explanation e where e.issuer = :issuer and e.voided_at is null),
            gap as (select series, term, from_number, number - 1 as to_number from (
                select series, term, number,
                  coalesce(lag(number) over (partition by series, term order by number), 0) + 1 as from_number from mine) n
              where from_number < number),
            found as (
                select g.series, g.term, 'GAP' as kind, greatest(g.from_number, e.from_number) as from_number,
                  least(g.to_number, e.to_number) as to_number, cast(null as date) as issued_on,
                  cast(null as date) as latest_before, e.id as explanation
                from gap g join explained e on e.kind = 'GAP' and e.series = g.series and e.term = g.term
                  and e.from_number <= g.to_number and e.to_number >= g.from_number
                union all
                select g.series, g.term, 'GAP', lower(rest), upper(rest) - 1, null, null, null
                from gap g cross join lateral unnest(
                    int4multirange(int4range(g.from_number, g.to_number, '[]')) - coalesce(
                      (select range_agg(int4range(e.from_number, e.to_number, '[]')) from explained e
                        where e.kind = 'GAP' and e.series = g.series and e.term = g.term), '{}'::int4multirange)) rest
                union all
                select t.series, t.term, 'DUPLICATE', t.number, t.number, t.issued_on, null, e.id
                from (select series, term, number, min(issued_on) as issued_on from mine where voided_at is null
                    group by series, term, number having count(*) > 1) t
                left join explained e on e.kind = 'DUPLICATE' and e.series = t.series and e.term = t.term
                  and e.from_number = t.number
                union all
                select t.series, t.term, 'OUT_OF_ORDER', t.number, t.number, t.issued_on, t.latest_before, e.id
                from (select series, term, number, min(issued_on) as issued_on, max(latest_before) as latest_before from (
                      select *, max(issued_on) over (partition by series, term order by number, suffix, repeat
                        rows between unbounded preceding and 1 preceding) as latest_before
                      from mine where voided_at is null) n
                    where issued_on < latest_before group by series, term, number) t
                left join explained e on e.kind = 'OUT_OF_ORDER' and e.series = t.series and e.term = t.term
                  and e.from_number = t.number)""";

    private static final ListQuery<IrregularityView> LIST = new ListQuery<>(
            "with " + MINE + ", " + FOUND + """
             select :issuer as issuer, f.term, f.series as symbol, f.kind, f.from_number as "from", f.to_number as "to",
              (select string_agg(d.notation, ', ' order by d.suffix, d.repeat) from document d
                where f.kind <> 'GAP' and d.issuer = :issuer and d.series = f.series and d.term = f.term
                  and d.number = f.from_number and d.voided_at is null) as notation,
              f.issued_on, f.latest_before, f.explanation is not null as explained, f.explanation, e.ground,
              e.recorded_by as explained_by, e.recorded_at as explained_at
            from found f left join series_explanation e on e.id = f.explanation
            where (cast(:kind as text) is null or f.kind = :kind)
              and (cast(:explained as boolean) is null or (f.explanation is not null) = :explained)""",
            IrregularityView.class,
            List.of(
                    ListQuery.text("term"),
                    ListQuery.text("symbol"),
                    ListQuery.number("\"from\""),
                    ListQuery.text("kind")),
            row -> Cursor.at(row.term(), row.symbol(), row.from(), row.kind()));

    private final Projections projections;

    Irregularities(Projections projections) {
        this.projections = projections;
    }

    Page<IrregularityView> page(IrregularityFilter filter, PageRequest page) {
        return projections.page(LIST, page, filter.filters());
    }

    /** Whether the number is irregular in this way. */
    boolean has(NumberSeries.Key key, IrregularityKind kind, int number) {
        String sql = "with " + MINE + ", " + FOUND + " select count(*) as times from found where kind = :kind"
                + " and from_number <= :number and to_number >= :number";
        return projections
                .one(
                        sql,
                        Times.class,
                        Filters.of(
                                "issuer",
                                key.issuer(),
                                "term",
                                key.term(),
                                "symbol",
                                key.series(),
                                "kind",
                                kind,
                                "number",
                                number))
                .filter(found -> found.times() > 0)
                .isPresent();
    }

    /** How often something was found. */
    public record Times(long times) {}
}
