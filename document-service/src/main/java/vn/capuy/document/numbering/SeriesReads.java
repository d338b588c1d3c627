package vn.capuy.document.numbering;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.capuy.document.numbering.SeriesView.Gap;
import vn.capuy.document.numbering.SeriesView.OutOfOrder;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.Projections;

/** Reads how series stand. Counts what the caller may know of: documents issued while their issuer stood within his scope. */
@ApplicationScoped
class SeriesReads {
    private static final int SHOWN = 100;

    private static final String SUMMARY = "with " + Irregularities.MINE + ", " + Irregularities.FOUND + """
            , counted as (select series, term,
                coalesce(sum(to_number - from_number + 1) filter (where kind = 'GAP'), 0) as missing,
                coalesce(sum(to_number - from_number + 1) filter (where kind = 'GAP' and explanation is null), 0)
                  as missing_unexplained,
                count(*) filter (where kind = 'DUPLICATE') as duplicates,
                count(*) filter (where kind = 'DUPLICATE' and explanation is null) as duplicates_unexplained,
                count(*) filter (where kind = 'OUT_OF_ORDER') as out_of_order,
                count(*) filter (where kind = 'OUT_OF_ORDER' and explanation is null) as out_of_order_unexplained
              from found group by series, term),
            summed as (select series, term, count(*) as count, count(voided_at) as voided,
                array_agg(distinct type order by type) as types from mine group by series, term)
            select m.series, m.term, s.last_number, s.latest_on, m.count, m.voided,
              m.types,
              coalesce(c.missing, 0) as missing, coalesce(c.missing_unexplained, 0) as missing_unexplained,
              coalesce(c.duplicates, 0) as duplicates, coalesce(c.duplicates_unexplained, 0) as duplicates_unexplained,
              coalesce(c.out_of_order, 0) as out_of_order, coalesce(c.out_of_order_unexplained, 0) as out_of_order_unexplained
            from summed m join document_series s on s.issuer = :issuer and s.series = m.series and s.term = m.term
            left join counted c on c.series = m.series and c.term = m.term
            order by m.term, m.series""";

    private static final String FIRST = "with " + Irregularities.MINE + ", " + Irregularities.FOUND + """
            select f.series, f.term, f.kind, f.from_number, f.to_number, f.issued_on, f.latest_before,
              f.explanation is not null as explained,
              (select min(d.notation) from document d where f.kind = 'OUT_OF_ORDER' and d.issuer = :issuer
                and d.series = f.series and d.term = f.term and d.number = f.from_number and d.voided_at is null) as notation
            from (select *, row_number() over (partition by series, term, kind order by from_number) as place from found) f
            where f.place <= :shown and f.kind <> 'DUPLICATE' order by f.from_number""";

    private final Projections projections;

    SeriesReads(Projections projections) {
        this.projections = projections;
    }

    private record Which(String series, String term) {}

    public record Summary(
            String series,
            String term,
            int lastNumber,
            LocalDate latestOn,
            long count,
            long voided,
            List<String> types,
            long missing,
            long missingUnexplained,
            long duplicates,
            long duplicatesUnexplained,
            long outOfOrder,
            long outOfOrderUnexplained) {}

    public record First(
            String series,
            String term,
            IrregularityKind kind,
            int fromNumber,
            int toNumber,
            LocalDate issuedOn,
            LocalDate latestBefore,
            boolean explained,
            String notation) {}

    List<SeriesView> of(String issuer, String term) {
        var binds = Filters.of("issuer", issuer, "term", term, "symbol", null, "shown", SHOWN);
        Map<Which, List<First>> first = projections.all(FIRST, First.class, binds).stream()
                .collect(groupingBy(each -> new Which(each.series(), each.term())));
        return projections.all(SUMMARY, Summary.class, binds).stream()
                .map(each -> view(issuer, each, first.getOrDefault(new Which(each.series(), each.term()), List.of())))
                .toList();
    }

    private static SeriesView view(String issuer, Summary summary, List<First> first) {
        return new SeriesView(
                issuer,
                summary.term(),
                summary.series(),
                summary.types(),
                summary.lastNumber(),
                summary.count(),
                summary.voided(),
                summary.latestOn(),
                summary.missing(),
                summary.missingUnexplained(),
                first.stream()
                        .filter(each -> each.kind() == IrregularityKind.GAP)
                        .map(each -> new Gap(each.fromNumber(), each.toNumber(), each.explained()))
                        .toList(),
                summary.duplicates(),
                summary.duplicatesUnexplained(),
                summary.outOfOrder(),
                summary.outOfOrderUnexplained(),
                first.stream()
                        .filter(each -> each.kind() == IrregularityKind.OUT_OF_ORDER)
                        .map(each -> new OutOfOrder(
                                each.fromNumber(),
                                each.notation(),
                                each.issuedOn(),
                                each.latestBefore(),
                                each.explained()))
                        .toList());
    }
}
