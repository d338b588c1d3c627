package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** The figures that hold on a day, outside the rules. */
@ApplicationScoped
class Measures {
    private final EnteredLimits limits;

    Measures(EnteredLimits limits) {
        this.limits = limits;
    }

    /** Refuses (409) where none holds on the day: it must be entered first. */
    <T> T on(DatedLimit<T> limit, LocalDate day) {
        DatedLimit<T> known = limits.of(limit);
        if (!known.holdsOn(day)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "rule.no-limit-in-force", Map.of("name", limit.name(), "date", day));
        }
        return known.on(day);
    }
}
