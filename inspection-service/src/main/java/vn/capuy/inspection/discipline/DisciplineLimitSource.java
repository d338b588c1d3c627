package vn.capuy.inspection.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.discipline.rules.DisciplineLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** Limitation and effect, of which an administrator enters new versions. */
@ApplicationScoped
class DisciplineLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return DisciplineLimits.ALL;
    }
}
