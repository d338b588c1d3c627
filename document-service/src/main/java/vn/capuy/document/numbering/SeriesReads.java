package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.capuy.document.numbering.SeriesView.Gap;
import vn.capuy.document.numbering.SeriesView.OutOfOrder;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;

/** Reads how series stand. Counts what the caller may know of: documents issued while their issuer stood within his scope. */
@ApplicationScoped
class SeriesReads {
    private static final int SHOWN = 100;

    private static final String MINE = """
            with mine as (
                select d.series, d.term, d.number, d.notation, d.type, d.issued_on, d.voided_at from document d
                where d.issuer = :issuer and (cast(:term as text) is null or d.term = :term) and %s)
            """.formatted(Organisation.withinScope("d.issuer", "d.issued_on"));

    private static final String SUMMARY = MINE + """
            select m.series, m.term, max(s.last_number) as last_number, max(s.latest_on) as latest_on, count(*) as count,
              count(m.voided_at) as voided, string_agg(distinct m.type, ' ' order by m.type) as types
            from mine m join document_series s on s.issuer = :issuer and s.series = m.series and s.term = m.term
            group by m.series, m.term order by m.term, m.series""";

    private static final String GAPS = MINE + """
            select series, term, from_number, number - 1 as to_number from (
                select series, term, number,
                  coalesce(lag(number) over (partition by series, term order by number), 0) + 1 as from_number from mine) n
            where from_number < number order by term, series, number""";

    private static final String OUT_OF_ORDER = MINE + """
            select series, term, number, notation, issued_on, latest_before from (
                select *, max(issued_on) over (partition by series, term order by number
                    rows between unbounded preceding and 1 preceding) as latest_before
                from mine where voided_at is null) n
            where issued_on < latest_before order by term, series, number""";

    private final Jdbi jdbi;
    private final Caller caller;

    SeriesReads(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    record Which(String series, String term) {}

    public record Summary(
            String series, String term, int lastNumber, LocalDate latestOn, long count, long voided, String types) {}

    private record Of<T>(Which which, T value) {}

    List<SeriesView> of(String issuer, String term) {
        return jdbi.withHandle(handle -> {
            var gaps = bySeries(read(
                    handle,
                    GAPS,
                    issuer,
                    term,
                    (row, context) -> new Of<>(
                            new Which(row.getString("series"), row.getString("term")),
                            new Gap(row.getInt("from_number"), row.getInt("to_number")))));
            var outOfOrder = bySeries(read(
                    handle,
                    OUT_OF_ORDER,
                    issuer,
                    term,
                    (row, context) -> new Of<>(
                            new Which(row.getString("series"), row.getString("term")),
                            new OutOfOrder(
                                    row.getInt("number"),
                                    row.getString("notation"),
                                    row.getObject("issued_on", LocalDate.class),
                                    row.getObject("latest_before", LocalDate.class)))));
            return read(handle, SUMMARY, issuer, term, ConstructorMapper.of(Summary.class)).stream()
                    .map(summary -> view(issuer, summary, gaps, outOfOrder))
                    .toList();
        });
    }

    private <T> List<T> read(Handle handle, String sql, String issuer, String term, RowMapper<T> mapper) {
        return handle.createQuery(sql)
                .bind("issuer", issuer)
                .bind("term", term)
                .bind("scope", caller.scope())
                .map(mapper)
                .list();
    }

    private static <T> Function<Which, List<T>> bySeries(List<Of<T>> found) {
        var grouped = found.stream()
                .collect(Collectors.groupingBy(Of::which, Collectors.mapping(Of::value, Collectors.toList())));
        return which -> grouped.getOrDefault(which, List.of());
    }

    private static SeriesView view(
            String issuer,
            Summary summary,
            Function<Which, List<Gap>> gaps,
            Function<Which, List<OutOfOrder>> outOfOrder) {
        var which = new Which(summary.series(), summary.term());
        List<Gap> missing = gaps.apply(which);
        List<OutOfOrder> late = outOfOrder.apply(which);
        return new SeriesView(
                issuer,
                summary.term(),
                summary.series(),
                List.of(summary.types().split(" ")),
                summary.lastNumber(),
                summary.count(),
                summary.voided(),
                summary.latestOn(),
                missing.stream().mapToLong(gap -> gap.to() - gap.from() + 1L).sum(),
                missing.stream().limit(SHOWN).toList(),
                late.size(),
                late.stream().limit(SHOWN).toList());
    }
}
