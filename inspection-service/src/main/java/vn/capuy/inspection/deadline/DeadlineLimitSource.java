package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.deadline.rules.DeadlineLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures deadlines are reckoned. */
@ApplicationScoped
class DeadlineLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return DeadlineLimits.all();
    }
}
