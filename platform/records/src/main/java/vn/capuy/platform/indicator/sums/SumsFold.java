package vn.capuy.platform.indicator.sums;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings into the sums what came and went since. Readers see a fact beside the sums or in them, never both, never neither. */
@ApplicationScoped
class SumsFold {
    /**
     * What is younger stays beside the sums, so that they can tell a moment that has just passed: the gateway names one moment
     * for all services, and a request that writes may take as long.
     */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    /** After an archive was taken over there are millions; no statement is to take longer than a connection waits for it. */
    private static final int MOST_AT_ONCE = 100_000;

    private static final String FOLD = """
            with delta as (
              delete from figure_delta where ctid = any(array(
                select ctid from figure_delta where indicator = :code and at <= :until limit :most))
              returning unit, on_date, split, facts, at),
            %s,
            folded as (
              insert into figure_sum (indicator, org, reach, period, starts_on, split, facts)
              select :code, org, reach, period, starts_on, split, facts from waiting
              on conflict on constraint figure_sum_once do update set facts = figure_sum.facts + excluded.facts)
            update figure_sums s set folded_until = greatest(s.folded_until, d.at)
            from (select max(at) as at from delta) d where s.indicator = :code and d.at is not null""".formatted(SumsSql.WAITING);

    /** A transaction that changes nothing must not look like one that does: figures are told unchanged by that. */
    private static final String ANY = """
            select exists (select 1 from figure_delta where indicator = :code and at <= :until)
              and exists (select 1 from figure_sums where indicator = :code and definition = :definition)""";

    private final SummedIndicators indicators;
    private final Jdbi jdbi;
    private final Clock clock;

    SumsFold(SummedIndicators indicators, Jdbi jdbi, Clock clock) {
        this.indicators = indicators;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void fold() {
        OffsetDateTime until = clock.instant().minus(YOUNG).atOffset(ZoneOffset.UTC);
        jdbi.useHandle(handle -> {
            for (Summed indicator : indicators.all()) {
                boolean any = handle.createQuery(ANY)
                        .bind("code", indicator.code())
                        .bind("definition", indicator.definition())
                        .bind("until", until)
                        .mapTo(boolean.class)
                        .one();
                boolean more = any;
                while (more) {
                    more = fold(handle, indicator, until);
                }
            }
        });
    }

    /** False where nothing was left to be folded. */
    private static boolean fold(Handle handle, Summed indicator, OffsetDateTime until) {
        return handle.createUpdate(FOLD)
                        .bind("code", indicator.code())
                        .bind("until", until)
                        .bind("most", MOST_AT_ONCE)
                        .execute()
                == 1;
    }
}
