package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.platform.list.Projections;

/** Counts the lines of forecasts by month. */
@ApplicationScoped
class ForecastCounts {
    private final Projections projections;

    ForecastCounts(Projections projections) {
        this.projections = projections;
    }

    /** So many lines in a month. */
    public record Count(String month, long lines) {}

    ForecastSummary of(
            Window window,
            Forecast<?> retirements,
            Forecast<?> termEnds,
            Forecast<?> termLimits,
            Forecast<?> timesInPost,
            Forecast<?> vacancies) {
        var retiring = byMonth(retirements, "true");
        var ending = byMonth(termEnds, "true");
        var limited = byMonth(termLimits, "true");
        var staying = byMonth(timesInPost, "true");
        var freed = byMonth(vacancies, "reason <> 'FREE'");
        long free = projections
                .all(
                        "select '' as month, cast(coalesce(sum(seats), 0) as bigint) as lines from (%s) listed where reason = 'FREE'"
                                .formatted(vacancies.list().sql()),
                        Count.class,
                        vacancies.binds())
                .getFirst()
                .lines();
        return new ForecastSummary(
                window.org(),
                window.on(),
                window.until(),
                free,
                window.months().stream()
                        .map(month -> new ForecastSummary.Month(
                                month,
                                retiring.getOrDefault(month, 0L),
                                ending.getOrDefault(month, 0L),
                                limited.getOrDefault(month, 0L),
                                staying.getOrDefault(month, 0L),
                                freed.getOrDefault(month, 0L)))
                        .toList());
    }

    private Map<String, Long> byMonth(Forecast<?> forecast, String which) {
        String sql =
                "select to_char(%1$s, 'YYYY-MM') as month, count(*) as lines from (%2$s) listed where %3$s group by 1"
                        .formatted(forecast.dayColumn(), forecast.list().sql(), which);
        return projections.all(sql, Count.class, forecast.binds()).stream()
                .collect(Collectors.toMap(Count::month, Count::lines));
    }
}
