package vn.capuy.platform.journal.seal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;

/**
 * Seals what the journal has gained, batch by batch. A transaction that commits late leaves a gap in the positions: the gap
 * is kept with the seal, and what later stands in it is sealed by a later one.
 */
@ApplicationScoped
public class Sealer {
    /** Any number that no other lock of the database uses. */
    private static final long ONE_AT_A_TIME = 0x05EA1;

    private static final int BATCH = 10_000;

    private final Seals seals;
    private final Jdbi jdbi;
    private final Clock clock;

    Sealer(Seals seals, Jdbi jdbi, Clock clock) {
        this.seals = seals;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Scheduled(
            every = "{capuy.journal.seal-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealWhatWaits() {
        boolean more = true;
        while (more) {
            more = seal();
        }
    }

    /** Seals one batch where another instance is not just doing so; false where there was nothing to seal. */
    @Transactional
    public boolean seal() {
        if (!jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", ONE_AT_A_TIME)
                .mapTo(boolean.class)
                .one())) {
            return false;
        }
        var last = seals.last();
        long first = last.map(kept -> kept.seal().lastPosition()).orElse(0L) + 1;
        List<Entry> late = seals.entriesAt(seals.gaps());
        List<Entry> gained = seals.entriesAfter(first - 1, BATCH);
        if (late.isEmpty() && gained.isEmpty()) {
            return false;
        }
        long until = gained.isEmpty() ? first - 1 : gained.getLast().position();
        List<Long> missing = missing(first, until, gained);
        List<Long> filled = late.stream().map(Entry::position).toList();
        List<Entry> sealed = new ArrayList<>(late);
        sealed.addAll(gained);
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        seals.keep(new Seal(
                last.map(kept -> kept.seal().number()).orElse(0L) + 1,
                first,
                until,
                missing,
                filled,
                sealed.size(),
                Hashes.root(sealed.stream().map(Hashes::of).toList()),
                last.map(Seals.Kept::hash).orElse(Seal.NONE),
                now));
        seals.gaps(missing, filled, now);
        return true;
    }

    private static List<Long> missing(long first, long until, List<Entry> gained) {
        Set<Long> there = new HashSet<>();
        gained.forEach(entry -> there.add(entry.position()));
        return LongStream.rangeClosed(first, until)
                .filter(position -> !there.contains(position))
                .boxed()
                .toList();
    }
}
