package vn.capuy.launcher.process;

import java.time.Duration;
import vn.capuy.launcher.Failure;

/** Short pauses between looks. */
public final class Waiting {
    private static final Duration MOMENT = Duration.ofMillis(200);

    private Waiting() {}

    public static void aMoment() {
        pause(MOMENT);
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Waiting was interrupted.", e);
        }
    }
}
