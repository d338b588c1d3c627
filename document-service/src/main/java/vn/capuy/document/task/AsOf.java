package vn.capuy.document.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;

/**
 * As of which day, and as recorded by which moment, tasks are told.
 *
 * @param now whether neither was asked for: then the tasks themselves tell how they stand
 */
public record AsOf(LocalDate day, Instant knownAt, boolean now) {
    /** The gateway names one moment for all services, by its own clock; theirs may run a little behind. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    /**
     * @param day today where null
     * @param knownAt now where null
     * @throws ProblemException (400) for a moment that is yet to come
     */
    public static AsOf of(LocalDate day, Instant knownAt, Clock clock) {
        Instant moment = clock.instant();
        if (knownAt != null && knownAt.isAfter(moment.plus(CLOCK_SKEW))) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        return new AsOf(
                day == null ? VietnamTime.today(clock) : day,
                knownAt == null ? moment : knownAt,
                day == null && knownAt == null);
    }

    /** What SQL binds: {@code onDay} and {@code knownAt}. */
    public Map<String, Object> binds() {
        return new HashMap<>(Map.of("onDay", day, "knownAt", knownAt.atOffset(ZoneOffset.UTC)));
    }
}
