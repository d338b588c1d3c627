package vn.capuy.testing.notes;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.capuy.platform.time.Clocks;

/** The clock of the proving service, which a test puts forward instead of waiting. */
public final class ShiftedClock extends Clock {
    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    private final Clock real;

    private ShiftedClock(Clock real) {
        this.real = real;
    }

    /** Puts it in the place of the suite's own. */
    public static class Shifted {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        public Clock clock() {
            return new ShiftedClock(new Clocks().clock());
        }
    }

    public static void forward(Duration by) {
        AHEAD.updateAndGet(by::plus);
    }

    public static void reset() {
        AHEAD.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ShiftedClock(real.withZone(zone));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(AHEAD.get());
    }
}
