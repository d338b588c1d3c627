package vn.capuy.platform.indicator.sums;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The records of an indicator quarter by quarter, so that no statement takes longer than a connection waits for it. */
final class Years {
    static final int QUARTERS = 4;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Nothing is entered or voided later. */
    private static final OffsetDateTime NOW = OffsetDateTime.of(LAST.atStartOfDay(), ZoneOffset.UTC);

    /** The first and the last fact apart, each of which an index finds. */
    private static final String BOUNDS = """
            with day (day) as (
              select min(f.on_date) from (%1$s) f union all select max(f.on_date) from (%1$s) f
              union all select min(starts_on) from figure_sum where indicator = :code
              union all select max(starts_on) from figure_sum where indicator = :code
              union all select min(on_date) from figure_delta where indicator = :code
              union all select max(on_date) from figure_delta where indicator = :code)
            select distinct extract(year from day)::int from day where day is not null order by 1""";

    private Years() {}

    /** From the first to the last of its facts, of its sums, and of what is not in them yet. */
    static List<Integer> of(Handle handle, Summed indicator) {
        var query = handle.createQuery(BOUNDS.formatted(indicator.facts())).bind("code", indicator.code());
        List<Integer> found = bind(query, FIRST, LAST).mapTo(Integer.class).list();
        return found.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(found.getFirst(), found.getLast())
                        .boxed()
                        .toList();
    }

    /** What is kept of a year. */
    static <S extends SqlStatement<S>> S bind(S statement, int year) {
        return bind(statement, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The facts of a quarter, from 1 to 4, as they are known now: of a year they may take longer. */
    static <S extends SqlStatement<S>> S bind(S statement, int year, int quarter) {
        LocalDate from = LocalDate.of(year, 3 * quarter - 2, 1);
        return bind(statement, from, from.plusMonths(3).minusDays(1));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, LocalDate from, LocalDate to) {
        return statement.bind("from", from).bind("to", to).bind("knownAt", NOW);
    }
}
