package vn.capuy.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.capuy.platform.caller.Caller;

/** Tells who enters something now. */
@ApplicationScoped
public class Entries {
    private final Caller caller;
    private final Clock clock;

    public Entries(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Entry now() {
        return new Entry(caller.account(), clock.instant());
    }
}
