package vn.capuy.launcher.suite;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.launcher.Failure;
import vn.capuy.launcher.Progress;
import vn.capuy.launcher.process.Member;
import vn.capuy.launcher.process.Waiting;

/**
 * Watches the parts of a running suite. One that ends is reported with the end of its log and started again; one that
 * ends again within a minute has a trouble that another start does not cure.
 */
public final class Supervision {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LINES_SHOWN = 15;

    private final Suite suite;
    private final Progress progress;
    private final Map<String, Long> startedAgain = new HashMap<>();

    public Supervision(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    /** Returns only when the suite is being stopped; fails when it must be. */
    public void watch() {
        while (!suite.isStopping()) {
            for (var member : suite.members()) {
                if (!member.isAlive() && !suite.isStopping()) {
                    revive(member);
                }
            }
            Waiting.aMoment();
        }
    }

    private void revive(Member member) {
        progress.say(member.name() + " ended unasked. The end of " + member.log() + ":\n"
                + member.logEnd(LINES_SHOWN).indent(4).stripTrailing());
        var last = startedAgain.put(member.name(), System.nanoTime());
        if (last != null && System.nanoTime() - last < MINUTE.toNanos()) {
            throw new Failure(member.name() + " ended twice within a minute, so that everything is stopped.");
        }
        progress.say("starting " + member.name() + " again");
        suite.start(member);
        Thread.ofVirtual().start(() -> reportReady(member));
    }

    private void reportReady(Member member) {
        try {
            member.awaitReady();
            progress.say(member.name() + " is ready again");
        } catch (Failure e) {
            // That it ended again is seen, and judged, by the watch.
            progress.say(member.name() + " is not ready: "
                    + e.getMessage().lines().findFirst().orElse(""));
        }
    }
}
