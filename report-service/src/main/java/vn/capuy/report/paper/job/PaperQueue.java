package vn.capuy.report.paper.job;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.record.Entry;
import vn.capuy.report.paper.PaperFormat;
import vn.capuy.report.paper.PaperOrder;

/**
 * The reports that wait, in the database: each is taken by one process at a time, and taken again where that one was killed.
 * Who takes one has a claim on it for a while; without it nothing more of that report is written.
 */
@ApplicationScoped
class PaperQueue {
    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration claim;

    PaperQueue(Jdbi jdbi, Clock clock, @ConfigProperty(name = "capuy.paper.claim") Duration claim) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.claim = claim;
    }

    /**
     * A report that was taken.
     *
     * @param attempts this one included
     */
    record Taken(UUID id, UUID claim, int attempts, PaperOrder order) {}

    int waiting(String account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from paper_job where requested_by = :account and state in ('WAITING', 'RUNNING')""")
                .bind("account", account)
                .mapTo(int.class)
                .one());
    }

    UUID add(PaperOrder order, Entry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into paper_job (id, seal, template, language, format, name, org, requested_at, requested_by)
                        values (:id, :seal, :template, :language, :format, :name, :org, :at, :by)""")
                .bind("id", id)
                .bind("seal", order.seal())
                .bind("template", order.template())
                .bind("language", order.language().tag())
                .bind("format", order.format().name())
                .bind("name", order.name())
                .bind("org", order.org())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
        return id;
    }

    /** Takes the oldest that waits, or whose process is gone. That it was begun is kept even if it takes the process with it. */
    @Transactional
    Optional<Taken> take() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        update paper_job set state = 'RUNNING', progress = 0, attempts = attempts + 1, claim = :claim,
                          claimed_until = :until
                        where id = (select id from paper_job
                          where state = 'WAITING' or state = 'RUNNING' and claimed_until < :now
                          order by id limit 1 for update skip locked)
                        returning id, claim, attempts, seal, template, language, format, name, org""")
                .bind("claim", UUID.randomUUID())
                .bind("now", now)
                .bind("until", now.plus(claim))
                .map((row, context) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("claim", UUID.class),
                        row.getInt("attempts"),
                        new PaperOrder(
                                row.getObject("seal", UUID.class),
                                row.getObject("template", UUID.class),
                                Language.negotiate(row.getString("language")),
                                PaperFormat.valueOf(row.getString("format")),
                                row.getString("name"),
                                row.getString("org"))))
                .findOne());
    }

    /** False where the report is no longer this process's: it was cancelled, or another has taken it. */
    @Transactional
    boolean advance(Taken taken, int progress) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update paper_job set progress = :progress, claimed_until = :until
                                where id = :id and claim = :claim and state = 'RUNNING'""")
                        .bind("progress", progress)
                        .bind("until", clock.instant().plus(claim).atOffset(ZoneOffset.UTC))
                        .bind("id", taken.id())
                        .bind("claim", taken.claim())
                        .execute())
                == 1;
    }

    /** False as for {@link #advance}; then nothing was kept. */
    @Transactional
    boolean finish(Taken taken, byte[] content) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update paper_job set state = 'DONE', progress = 100, content = :content, size = :size,
                                  sha256 = :sha256, finished_at = :now, claimed_until = null, claim = null
                                where id = :id and claim = :claim and state = 'RUNNING'""")
                        .bind("content", content)
                        .bind("size", (long) content.length)
                        .bind("sha256", hash(content))
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("id", taken.id())
                        .bind("claim", taken.claim())
                        .execute())
                == 1;
    }

    @Transactional
    boolean fail(Taken taken, PaperFailure why) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update paper_job set state = 'FAILED', failure = :why, finished_at = :now,
                                  claimed_until = null, claim = null
                                where id = :id and claim = :claim and state = 'RUNNING'""")
                        .bind("why", why.name())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("id", taken.id())
                        .bind("claim", taken.claim())
                        .execute())
                == 1;
    }

    /** False where there is nothing left to cancel. */
    boolean cancel(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update paper_job set state = 'CANCELLED', finished_at = :now, claimed_until = null, claim = null
                                where id = :id and state in ('WAITING', 'RUNNING')""")
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("id", id)
                        .execute())
                == 1;
    }

    /** Removes what was finished longer ago than this. */
    @Transactional
    int forget(Duration keptFor) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from paper_job where finished_at < :before")
                .bind("before", clock.instant().minus(keptFor).atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
