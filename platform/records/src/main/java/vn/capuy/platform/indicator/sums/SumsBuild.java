package vn.capuy.platform.indicator.sums;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Makes sums from the records: where there are none yet, where they are of another definition, and where the organisation
 * was told anew. Nobody waits for it: writers go on, and figures are counted until it is done.
 */
@ApplicationScoped
class SumsBuild {
    private static final Logger LOG = Logger.getLogger(SumsBuild.class);
    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();
    private static final String CONFLICT = "40001";

    /** A record and what it left beside the sums are seen together or not at all: they were written in one transaction. */
    static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read";

    /** Quarter by quarter; the sums of a year are those of its quarters. */
    private static final String SUM = """
            with %s
            insert into figure_sum (indicator, org, reach, period, starts_on, split, facts)
            select :code, org, reach, period, starts_on, split, facts from counted
            order by org, reach, period, starts_on, split
            on conflict on constraint figure_sum_once do update set facts = figure_sum.facts + excluded.facts""";

    private static final String BUILT = """
            insert into figure_sums (indicator, definition, folded_until, built_at)
            values (:code, :definition, coalesce(cast(:until as timestamptz), '-infinity'), :now)
            on conflict (indicator) do update set definition = excluded.definition, folded_until = excluded.folded_until,
              built_at = excluded.built_at""";

    private final SummedIndicators indicators;
    private final Jdbi jdbi;
    private final Clock clock;

    SumsBuild(SummedIndicators indicators, Jdbi jdbi, Clock clock) {
        this.indicators = indicators;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Builds what is not built. The caller sees to it that nobody else does, and that nobody folds. */
    void build() {
        if (jdbi.withHandle(this::isBuilt)) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(Circles::open));
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> jdbi.useHandle(this::build));
        } catch (UnableToExecuteStatementException e) {
            if (!isConflict(e)) {
                throw e;
            }
            LOG.info("The organisation was told anew while sums were built; they are built again the next time");
        }
    }

    private boolean isBuilt(Handle handle) {
        return Circles.areDerived(handle) && built(handle).equals(wanted());
    }

    private Map<String, String> wanted() {
        var wanted = new HashMap<String, String>();
        indicators.all().forEach(each -> wanted.put(each.code(), each.definition()));
        return wanted;
    }

    private static Map<String, String> built(Handle handle) {
        return handle.createQuery("select indicator, definition from figure_sums")
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("indicator", String.class), row.getColumn("definition", String.class));
                    return all;
                });
    }

    private void build(Handle handle) {
        handle.execute(ONE_SNAPSHOT);
        boolean otherTree = Circles.derive(handle);
        Map<String, String> built = built(handle);
        for (Summed indicator : indicators.all()) {
            if (otherTree || !indicator.definition().equals(built.get(indicator.code()))) {
                build(handle, indicator);
            }
        }
        built.keySet().removeAll(wanted().keySet());
        built.keySet().forEach(code -> forget(handle, code));
        Circles.derived(handle);
    }

    private void build(Handle handle, Summed indicator) {
        var years = Years.of(handle, indicator);
        forget(handle, indicator.code());
        String sum = SUM.formatted(SumsSql.COUNTED.formatted(indicator.facts()));
        for (int year : years) {
            for (int quarter = 1; quarter <= Years.QUARTERS; quarter++) {
                Years.bind(handle.createUpdate(sum).bind("code", indicator.code()), year, quarter)
                        .execute();
            }
        }
        handle.createUpdate(BUILT)
                .bind("until", LatestEntry.of(handle, indicator.entries()).orElse(null))
                .bind("code", indicator.code())
                .bind("definition", indicator.definition())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static void forget(Handle handle, String code) {
        handle.execute("delete from figure_sums where indicator = ?", code);
        handle.execute("delete from figure_sum where indicator = ?", code);
        handle.execute("delete from figure_delta where indicator = ?", code);
    }

    private static boolean isConflict(UnableToExecuteStatementException e) {
        return e.getCause() instanceof java.sql.SQLException refused && CONFLICT.equals(refused.getSQLState());
    }
}
