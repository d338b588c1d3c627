package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;

/** The days that steps name: none of the future, and none before what it follows. */
@ApplicationScoped
class StepDays {
    private final Clock clock;

    StepDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return VietnamTime.today(clock);
    }

    /**
     * The day that is named, or today.
     *
     * @param notBefore the day of what it follows
     */
    LocalDate past(String field, LocalDate named, Optional<LocalDate> notBefore) {
        LocalDate day = named == null ? today() : named;
        if (day.isAfter(today())) {
            throw ProblemException.invalid(field, "violation.future");
        }
        if (notBefore.isPresent() && day.isBefore(notBefore.get())) {
            throw ProblemException.invalid(field, "programme.day-before", Map.of("date", notBefore.get()));
        }
        return day;
    }
}
