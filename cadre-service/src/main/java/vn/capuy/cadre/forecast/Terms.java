package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.capuy.cadre.forecast.rules.ForecastLimits;
import vn.capuy.cadre.movement.rules.MovementLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;

/** Whose term ends when, and who of them has led for as many terms in a row as one may. */
@ApplicationScoped
class Terms {
    /** For each head the unbroken row of terms, back from the one that runs, in which he held the post at all. */
    static final String LED = """
            led as (
              select held.holding, run.terms, run.least_share
              from held join term on term.post = held.post and term.term_limited
                cross join lateral (
                  select count(*) as terms, min(counted.share) as least_share from (
                    select one.share, bool_and(one.share > 0) over (order by one.starts_on desc) as unbroken from (
                      select t.starts_on, coalesce(sum(least(coalesce(h.held_to, term_end.day), term_end.day)
                          - greatest(h.held_from, t.starts_on) + 1) filter (where h.id is not null), 0) * 100.0
                        / (term_end.day - t.starts_on + 1) as share
                      from org_term t join org_unit c on c.code = t.committee
                        cross join lateral (select %s as day) term_end
                        left join holding h on h.post = held.post and h.person = held.person and h.voided_at is null
                          and daterange(h.held_from, h.held_to, '[]') && daterange(t.starts_on, term_end.day, '[]')
                      where t.committee = term.committee and t.starts_on <= term.starts_on
                      group by t.starts_on, term_end.day) one) counted
                  where counted.unbroken) run
              where run.terms >= cast(:termsInARow as int))""".formatted(ForecastSql.expectedEnd("t", "c.kind"));

    private static final String LINES = """
            with %s, %s, %s%s
            select term.ends_on, p.code as post, %s as post_title, p.org, %s as org_name, c.code as person,
              c.full_name as person_name, term.committee, term.code as term, term.expected, %s
            from held join term on term.post = held.post join post p on p.id = held.post
              join person c on c.id = held.person join org_unit u on u.code = p.org %s
            where term.ends_on between cast(:on as date) and cast(:until as date)%s""";

    private static final List<ListQuery.Key> ORDER =
            List.of(ListQuery.date("ends_on"), ListQuery.text("post"), ListQuery.text("person"));

    private static final String ENDS = LINES.formatted(
            ForecastSql.ASKED,
            ForecastSql.HELD,
            ForecastSql.TERM,
            "",
            Projections.named("p.title"),
            Projections.named("u.name"),
            "cast(0 as bigint) as terms, cast(null as numeric) as least_share",
            "",
            " and term.elected");

    private static final String LIMITED = LINES.formatted(
            ForecastSql.ASKED,
            ForecastSql.HELD,
            ForecastSql.TERM,
            ", " + LED,
            Projections.named("p.title"),
            Projections.named("u.name"),
            "led.terms, led.least_share",
            "join led on led.holding = held.holding",
            "");

    private final EnteredLimits limits;

    Terms(EnteredLimits limits) {
        this.limits = limits;
    }

    /**
     * @param expected whether the end is not known yet
     * @param terms in a row in which he led; 0 where that is not asked
     * @param leastShare per cent of that of these terms which he held for the shortest time
     */
    public record Row(
            LocalDate endsOn,
            String post,
            String postTitle,
            String org,
            String orgName,
            String person,
            String personName,
            String committee,
            String term,
            boolean expected,
            long terms,
            BigDecimal leastShare) {}

    Forecast<Row> ends(Window window) {
        return forecast(ENDS, window);
    }

    Forecast<Row> limited(Window window) {
        return forecast(LIMITED, window);
    }

    private Forecast<Row> forecast(String sql, Window window) {
        var list = new ListQuery<>(sql, Row.class, ORDER, row -> Cursor.at(row.endsOn(), row.post(), row.person()));
        return new Forecast<>(list, window.binds(figures(window.on())));
    }

    /** The figures that hold on the day; where none holds, none binds. */
    Map<String, Object> figures(LocalDate day) {
        var figures = new HashMap<String, Object>();
        figures.put("termMonths", figure(ForecastLimits.TERM, day));
        figures.put("cellTermMonths", figure(ForecastLimits.CELL_TERM, day));
        figures.put("termsInARow", figure(MovementLimits.TERMS_IN_A_ROW, day));
        figures.put("shareOfTerm", figure(ForecastLimits.SHARE_OF_TERM, day));
        return figures;
    }

    private Integer figure(DatedLimit<Integer> builtIn, LocalDate day) {
        DatedLimit<Integer> limit = limits.of(builtIn);
        return limit.holdsOn(day) ? limit.on(day) : null;
    }
}
