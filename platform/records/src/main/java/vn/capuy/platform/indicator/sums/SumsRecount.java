package vn.capuy.platform.indicator.sums;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.indicator.sums.SumsVerificationView.Difference;
import vn.capuy.platform.sql.Rows;

/** Counts all records again and sets them against the sums and what is not in them yet. */
@ApplicationScoped
class SumsRecount {
    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();

    /** As many as a reader can look at. */
    private static final int MOST = 100;

    private static final String DIFFERENCES = """
            with %s, delta as (
              select unit, on_date, split, facts from figure_delta where indicator = :code and on_date between :from and :to),
            %s,
            either as (
              select org, reach, period, starts_on, split, facts as counted, 0 as summed from counted
              union all
              select org, reach, period, starts_on, split, 0, facts from figure_sum
              where indicator = :code and starts_on between :from and :to
              union all
              select org, reach, period, starts_on, split, 0, facts from waiting)
            select org, reach, period, starts_on, split, sum(counted)::bigint as counted, sum(summed)::bigint as summed from either
            group by org, reach, period, starts_on, split having sum(counted) <> sum(summed)
            order by org, reach, period, starts_on, split limit :most""".formatted("%s", SumsSql.WAITING);

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
        List<Difference> differences = new ArrayList<>();
        if (told) {
            String sql = DIFFERENCES.formatted(SumsSql.COUNTED.formatted(indicator.facts()));
            for (int year : Years.of(handle, indicator)) {
                if (differences.size() < MOST) {
                    var query = handle.createQuery(sql)
                            .bind("code", indicator.code())
                            .bind("most", MOST - differences.size());
                    differences.addAll(Years.bind(query, year)
                            .map(Rows.of(Difference.class))
                            .list());
                }
            }
        }
        return new SumsVerificationView(indicator.code(), told, differences.isEmpty(), differences);
    }
}
