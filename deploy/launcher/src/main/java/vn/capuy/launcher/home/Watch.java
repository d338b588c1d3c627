package vn.capuy.launcher.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Who supervises the suite. Whoever does holds a lock that the operating system frees when he ends, however he ends, so
 * that two never do, and a note left behind deceives nobody.
 */
public final class Watch implements AutoCloseable {
    private static final int TRIES = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final FileChannel channel;
    private final Path note;

    private Watch(FileChannel channel, Path note) {
        this.channel = channel;
        this.note = note;
    }

    /** Takes the watch, unless somebody has it. */
    public static Optional<Watch> take(Installation installation) {
        return patientLock(installation).map(channel -> {
            var watch = new Watch(channel, note(installation));
            watch.say(State.STARTING);
            return watch;
        });
    }

    /** The one who has the watch. */
    public static Optional<Supervisor> holder(Installation installation) {
        try {
            if (!installation.exists()) {
                return Optional.empty();
            }
            var lock = lock(installation);
            if (lock.isPresent()) {
                lock.get().close();
                return Optional.empty();
            }
            var words = Files.readString(note(installation)).strip().split(" ");
            return Optional.of(new Supervisor(Long.parseLong(words[0]), State.valueOf(words[1])));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void say(State state) {
        PrivateFiles.write(note, ProcessHandle.current().pid() + " " + state + "\n");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who only looks whether there is a holder has the lock for an instant, too. */
    private static Optional<FileChannel> patientLock(Installation installation) {
        var lock = lock(installation);
        for (var i = 0; i < TRIES && lock.isEmpty(); i++) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            lock = lock(installation);
        }
        return lock;
    }

    private static Path note(Installation installation) {
        return installation.run().resolve("supervisor.pid");
    }

    private static Optional<FileChannel> lock(Installation installation) {
        try {
            var channel = FileChannel.open(
                    installation.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
            }
            return Optional.ofNullable(lock).map(held -> channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** How far the supervised suite has come. */
    public enum State {
        STARTING,
        IMPORTING,
        RUNNING,
        /** It runs, but the demo term could not be brought in whole. */
        RUNNING_WITHOUT_DEMO,
        STOPPING;

        public boolean isUp() {
            return this == RUNNING || this == RUNNING_WITHOUT_DEMO;
        }
    }

    /** A supervising process and the state it told. */
    public record Supervisor(long pid, State state) {}
}
