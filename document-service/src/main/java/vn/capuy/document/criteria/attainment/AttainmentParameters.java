package vn.capuy.document.criteria.attainment;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;

/** On which day attainment is asked, and as known when. Used as {@code @BeanParam @Valid}. */
public class AttainmentParameters {
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    @Parameter(description = "On this day; today when absent.", example = "2022-12-31")
    @QueryParam("onDay")
    public LocalDate onDay;

    @Parameter(description = "As recorded by this moment; now when absent.")
    @QueryParam("knownAt")
    public Instant knownAt;

    /** The day and the moment; refuses (400) those that are yet to come. */
    AsOf asOf(Clock clock) {
        LocalDate today = VietnamTime.today(clock);
        if (onDay != null && onDay.isAfter(today)) {
            throw ProblemException.invalid("onDay", "violation.future");
        }
        Instant now = clock.instant();
        if (knownAt != null && knownAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        return new AsOf(onDay == null ? today : onDay, knownAt == null ? now : knownAt);
    }

    /** A day, as known at a moment. */
    record AsOf(LocalDate day, Instant knownAt) {
        Map<String, Object> binds() {
            return new HashMap<>(Map.of("to", day, "knownAt", knownAt.atOffset(ZoneOffset.UTC)));
        }
    }
}
