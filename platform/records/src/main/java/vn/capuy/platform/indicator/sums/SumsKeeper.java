package vn.capuy.platform.indicator.sums;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Keeps the sums: builds them where they are missing, and folds in what came and went since. */
@ApplicationScoped
public class SumsKeeper {
    /** Any number that no other lock of the database uses. */
    private static final long ONE_AT_A_TIME = 0x50A5;

    private static final int LONGEST = (int) Duration.ofHours(2).toSeconds();

    private final SummedIndicators indicators;
    private final SumsBuild build;
    private final SumsFold fold;
    private final Jdbi jdbi;

    SumsKeeper(SummedIndicators indicators, SumsBuild build, SumsFold fold, Jdbi jdbi) {
        this.indicators = indicators;
        this.build = build;
        this.fold = fold;
        this.jdbi = jdbi;
    }

    @Scheduled(
            every = "{capuy.figures.fold-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepThem() {
        if (!indicators.all().isEmpty()) {
            keep();
        }
    }

    /** False where another instance is just doing so. */
    public boolean keep() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
            boolean alone = jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                    .bind("lock", ONE_AT_A_TIME)
                    .mapTo(boolean.class)
                    .one());
            if (alone) {
                build.build();
                fold.fold();
            }
            return alone;
        });
    }

    /** In the transaction of the caller: no sum is told until all are made anew from the records, the next time. */
    void forget() {
        jdbi.useHandle(Circles::forget);
    }
}
