package vn.capuy.platform.indicator.sums;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.indicator.sums.SumsVerificationView.Difference;
import vn.capuy.platform.sql.Rows;

/** Counts all records again and sets them against the sums and what is not in them yet. */
@ApplicationScoped
class SumsRecount {
    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();

    private static final String DELTA = """
            delta as (
              select unit, on_date, split, facts from figure_delta where indicator = :code and on_date between :from and :to),
            %s""".formatted(SumsSql.WAITING);

    /** Of months: their records are counted by quarters, as the sums are made. */
    private static final String MONTHS = """
            with %s, %s,
            either as (
              select org, reach, starts_on, split, facts as counted, 0 as summed from counted where period = 'MONTH'
              union all
              select org, reach, starts_on, split, 0, facts from figure_sum
              where indicator = :code and period = 'MONTH' and starts_on between :from and :to
              union all
              select org, reach, starts_on, split, 0, facts from waiting where period = 'MONTH')
            select org, reach, 'MONTH' as period, starts_on, split, sum(counted)::bigint as counted, sum(summed)::bigint as summed
            from either group by org, reach, starts_on, split having sum(counted) <> sum(summed)
            order by org, reach, starts_on, split""".formatted("%s", DELTA);

    /** The sums of a year beside those of its months, of which it is known where they are wrong. */
    private static final String YEAR = """
            with %s,
            kept as (
              select org, reach, period, split, facts from figure_sum
              where indicator = :code and starts_on between :from and :to
              union all
              select org, reach, period, split, facts from waiting)
            select org, reach, split, coalesce(sum(facts) filter (where period = 'MONTH'), 0)::bigint as of_months,
              coalesce(sum(facts) filter (where period = 'YEAR'), 0)::bigint as of_year
            from kept group by org, reach, split order by org, reach, split""".formatted(DELTA);

    private static final String STATE = """
            select coalesce(s.definition = :definition and t.version = t.derived, false) from figure_sums s cross join figure_tree t
            where s.indicator = :code""";

    private final SummedIndicators indicators;
    private final Jdbi jdbi;

    SumsRecount(SummedIndicators indicators, Jdbi jdbi) {
        this.indicators = indicators;
        this.jdbi = jdbi;
    }

    List<SumsVerificationView> verify() {
        return indicators.all().stream()
                .map(indicator -> QuarkusTransaction.requiringNew()
                        .timeout(LONGEST)
                        .call(() -> jdbi.withHandle(handle -> verify(handle, indicator))))
                .toList();
    }

    private static SumsVerificationView verify(Handle handle, Summed indicator) {
        handle.execute(SumsBuild.ONE_SNAPSHOT);
        boolean told = handle.createQuery(STATE)
                .bind("code", indicator.code())
                .bind("definition", indicator.definition())
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
        var differences = new Differences();
        if (told) {
            for (int year : Years.of(handle, indicator)) {
                if (!differences.areEnough()) {
                    verify(handle, indicator, year, differences);
                }
            }
        }
        return new SumsVerificationView(
                indicator.code(), told, differences.found().isEmpty(), differences.found());
    }

    private static void verify(Handle handle, Summed indicator, int year, Differences differences) {
        String months = MONTHS.formatted(SumsSql.COUNTED.formatted(indicator.facts()));
        for (int quarter = 1; quarter <= Years.QUARTERS; quarter++) {
            Years.bind(handle.createQuery(months).bind("code", indicator.code()), year, quarter)
                    .map(Rows.of(Difference.class))
                    .forEach(differences::addMonth);
        }
        var sums = Years.bind(handle.createQuery(YEAR).bind("code", indicator.code()), year)
                .map(Rows.of(Differences.Sums.class))
                .list();
        differences.addYear(year, sums);
    }
}
