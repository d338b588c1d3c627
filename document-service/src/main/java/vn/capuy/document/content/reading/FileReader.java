package vn.capuy.document.content.reading;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import vn.capuy.document.content.FileContents;
import vn.capuy.document.content.reading.ReadingQueue.Waiting;

/** Reads the words of what was handed in, one file after the other. */
@ApplicationScoped
public class FileReader {
    private static final Logger LOG = Logger.getLogger(FileReader.class);
    private static final int MOST_ATTEMPTS = 3;

    private final ReadingQueue queue;
    private final FileContents contents;

    FileReader(ReadingQueue queue, FileContents contents) {
        this.queue = queue;
        this.contents = contents;
    }

    @Scheduled(
            every = "{capuy.content.read-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWhatWaits() {
        boolean more = true;
        while (more) {
            more = readNext();
        }
    }

    /** Reads one file; false where none waited. */
    public boolean readNext() {
        var next = queue.take();
        next.ifPresent(this::read);
        return next.isPresent();
    }

    private void read(Waiting next) {
        if (next.attempts() > MOST_ATTEMPTS) {
            queue.fail(next, ReadingNote.GIVEN_UP);
            return;
        }
        try {
            Path copy = Files.createTempFile("capuy-read", null);
            try {
                try (OutputStream out = Files.newOutputStream(copy)) {
                    contents.write(next.version(), 0, next.size() - 1, out);
                }
                read(next, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            // The disk's fault and not the file's: it is taken again when the claim has run out.
            throw new UncheckedIOException(e);
        }
    }

    private void read(Waiting next, Path copy) {
        Words words;
        try {
            words = Words.of(next.format(), copy.toFile(), WordLimits.USUAL);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Any of these may come of what a stranger wrote; its message may quote it, so it is not told.
            LOG.infof(
                    "The words of version %s cannot be read: %s",
                    next.version(), e.getClass().getSimpleName());
            queue.fail(next, ReadingNote.UNREADABLE);
            return;
        }
        queue.keep(next, words);
    }
}
