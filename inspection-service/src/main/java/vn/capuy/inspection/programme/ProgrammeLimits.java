package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.programme.rules.ProgrammeFigures;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of the rules of this feature, so that new versions of them can be entered. */
@ApplicationScoped
class ProgrammeLimits implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return ProgrammeFigures.ALL;
    }
}
