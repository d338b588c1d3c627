package vn.capuy.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import vn.capuy.kernel.time.VietnamTime;

/** The clock of the suite: the hours of Vietnam, in the microseconds that the database can keep. */
public class Clocks {
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.tick(Clock.system(VietnamTime.ZONE), Duration.ofNanos(1000));
    }
}
