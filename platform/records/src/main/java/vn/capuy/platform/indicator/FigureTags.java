package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;

/**
 * The entity tag of figures, known before anything is counted: what is asked, by whom, and the state of the database.
 *
 * <p>Two snapshots of PostgreSQL that are written the same see the same rows, so that figures of the same tag are the same;
 * any write gives another tag, whether or not it changes a figure. A snapshot's numbers mean something within one run of
 * the server only, and the counting itself is that of one start of this service.
 */
@ApplicationScoped
class FigureTags {
    /** The journal's last lines tell when the latest records were entered; many requests write at the same time. */
    private static final String STATE = """
            select pg_postmaster_start_time()::text || '/' || pg_current_snapshot()::text as snapshot,
              (select max(at) from (select at from journal order by position desc limit 100) recent) as last_entry""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;
    private final String start = UUID.randomUUID().toString();

    FigureTags(Jdbi jdbi, Caller caller, CallerLanguage language, Clock clock) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    private record State(String snapshot, Instant lastEntry) {}

    /** To be asked for before the figures are counted: what is written in between then makes the tag too old, never wrong. */
    EntityTag of(FigureQuestion question) {
        State state = jdbi.withHandle(handle -> handle.createQuery(STATE)
                .map((row, context) -> new State(
                        row.getString("snapshot"),
                        row.getTimestamp("last_entry") == null
                                ? null
                                : row.getTimestamp("last_entry").toInstant()))
                .one());
        String content = String.join(
                "\n",
                start,
                state.snapshot(),
                VietnamTime.today(clock).toString(),
                moment(question.knownAt(), state.lastEntry()),
                VietnamTime.dayOf(question.knownAt()).toString(),
                question.org(),
                question.from().toString(),
                question.to().toString(),
                String.valueOf(question.reach()),
                String.valueOf(question.tree()),
                caller.scope(),
                caller.clearance().name(),
                language.get().tag());
        return new EntityTag(hash(content), true);
    }

    /** After the last entry one moment is as good as another: all that is recorded was known by then. */
    private static String moment(Instant knownAt, Instant lastEntry) {
        return lastEntry == null || knownAt.isAfter(lastEntry) ? "after the last entry" : knownAt.toString();
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
