package vn.capuy.platform.indicator.sums;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/** Brings into the sums what came and went since. Readers see a fact beside the sums or in them, never both, never neither. */
@ApplicationScoped
class SumsFold {
    /**
     * What is younger stays beside the sums, so that they can tell a moment that has just passed: the gateway names one moment
     * for all services, and a request that writes may take as long.
     */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private static final String FOLD = """
            with delta as (
              delete from figure_delta where indicator = :code and at <= :until returning unit, on_date, split, facts, at),
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
                if (any) {
                    handle.createUpdate(FOLD)
                            .bind("code", indicator.code())
                            .bind("until", until)
                            .execute();
                }
            }
        });
    }
}
