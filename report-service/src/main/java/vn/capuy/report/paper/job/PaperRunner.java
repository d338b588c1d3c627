package vn.capuy.report.paper.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.capuy.platform.paper.PaperTooLarge;
import vn.capuy.report.paper.PaperMaker;

/** Makes the reports that wait, one after the other. */
@ApplicationScoped
public class PaperRunner {
    private static final Logger LOG = Logger.getLogger(PaperRunner.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final int BEGUN = 10;
    private static final int COMPOSED = 40;
    private static final int WRITTEN = 90;

    private final PaperQueue queue;
    private final PaperMaker maker;
    private final long largest;
    private final Duration keptFor;

    PaperRunner(
            PaperQueue queue,
            PaperMaker maker,
            @ConfigProperty(name = "capuy.paper.largest-bytes") long largest,
            @ConfigProperty(name = "capuy.paper.kept-for") Duration keptFor) {
        this.queue = queue;
        this.maker = maker;
        this.largest = largest;
        this.keptFor = keptFor;
    }

    @Scheduled(
            every = "{capuy.paper.run-every}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runWhatWaits() {
        boolean more = true;
        while (more) {
            more = runNext();
        }
        forgetWhatIsOld();
    }

    /** Removes what has been kept for long enough; how many. */
    public int forgetWhatIsOld() {
        return queue.forget(keptFor);
    }

    /** Makes one; false where none waited. */
    public boolean runNext() {
        var next = queue.take();
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(PaperQueue.Taken taken) {
        if (taken.attempts() > MOST_ATTEMPTS) {
            queue.fail(taken, PaperFailure.GIVEN_UP);
            return;
        }
        try {
            make(taken);
        } catch (PaperTooLarge e) {
            queue.fail(taken, PaperFailure.TOO_LARGE);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Report %s cannot be made", taken.id());
            queue.fail(taken, PaperFailure.FAULT);
        }
    }

    /** Between the steps it is asked whether the report is still wanted. */
    private void make(PaperQueue.Taken taken) {
        if (!queue.advance(taken, BEGUN)) {
            return;
        }
        var composed = maker.compose(taken.order());
        if (!queue.advance(taken, COMPOSED)) {
            return;
        }
        byte[] content = composed.write();
        if (content.length > largest) {
            queue.fail(taken, PaperFailure.TOO_LARGE);
        } else if (queue.advance(taken, WRITTEN)) {
            queue.finish(taken, content);
        }
    }
}
