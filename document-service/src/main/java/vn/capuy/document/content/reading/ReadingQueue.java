package vn.capuy.document.content.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.content.ReadingState;
import vn.capuy.document.content.look.FileFormat;
import vn.capuy.document.text.DocumentTexts;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.sql.Rows;

/** What waits to be read, in the database: taken by one process at a time, and taken again where that one was killed. */
@ApplicationScoped
class ReadingQueue {
    /** Longer than reading and keeping may take. */
    private static final Duration CLAIM = Duration.ofMinutes(3);

    private final Jdbi jdbi;
    private final DocumentTexts texts;
    private final Clock clock;

    ReadingQueue(Jdbi jdbi, DocumentTexts texts, Clock clock) {
        this.jdbi = jdbi;
        this.texts = texts;
        this.clock = clock;
    }

    /** A version that waits. */
    public record Waiting(
            UUID version,
            UUID file,
            UUID document,
            int number,
            String name,
            FileFormat format,
            long size,
            int attempts) {}

    /** Takes the oldest that waits. That it was begun is kept even if it takes the process with it. */
    @Transactional
    Optional<Waiting> take() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with taken as (
                          update document_file_reading set attempts = attempts + 1, claimed_until = :until
                          where version = (select version from document_file_reading
                            where state = 'PENDING' and (claimed_until is null or claimed_until < :now)
                            order by version limit 1 for update skip locked)
                          returning version, attempts)
                        select v.id as version, v.file, f.document, v.number, v.name, v.format, v.size, taken.attempts
                        from taken join document_file_version v on v.id = taken.version
                        join document_file f on f.id = v.file""")
                .bind("now", clock.instant())
                .bind("until", clock.instant().plus(CLAIM))
                .map(Rows.of(Waiting.class))
                .findOne());
    }

    /** Keeps what was read, where the version is still the current one of a file that stands, of a document that is open. */
    @Transactional
    void keep(Waiting read, Words words) {
        if (!isCurrent(read)) {
            end(read, ReadingState.NONE, ReadingNote.NOT_CURRENT);
        } else if (words.text().isEmpty()) {
            end(read, ReadingState.NONE, words.note());
        } else {
            texts.keep(read.document(), DocumentTexts.Source.FILE, read.file(), read.name(), words.text());
            end(read, ReadingState.DONE, words.note());
        }
    }

    @Transactional
    void fail(Waiting read, ReadingNote why) {
        end(read, ReadingState.FAILED, why);
    }

    /**
     * Locks the document and then the file, as every change does, so that a newer version, a voiding, a marking or a disposal
     * waits and then finds what is to be forgotten.
     */
    private boolean isCurrent(Waiting read) {
        return jdbi.withHandle(handle -> {
            boolean open = handle.createQuery("""
                            select disposed_on is null and (secrecy = 'NONE' or open_from <= :today) is true
                            from document where id = :document for share""")
                    .bind("today", VietnamTime.today(clock))
                    .bind("document", read.document())
                    .mapTo(boolean.class)
                    .one();
            boolean current = handle.createQuery("""
                            select versions = :number and voided_at is null from document_file where id = :file for update""")
                    .bind("number", read.number())
                    .bind("file", read.file())
                    .mapTo(boolean.class)
                    .one();
            return open && current;
        });
    }

    private void end(Waiting read, ReadingState state, ReadingNote note) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update document_file_reading
                        set state = :state, note = :note, told_at = :now, claimed_until = null
                        where version = :version and state = 'PENDING'""")
                .bind("state", state.name())
                .bind("note", note == null ? null : note.slug())
                .bind("now", clock.instant())
                .bind("version", read.version())
                .execute());
    }
}
