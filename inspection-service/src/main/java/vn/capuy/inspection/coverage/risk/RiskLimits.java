package vn.capuy.inspection.coverage.risk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of all reasons, so that an administrator can enter his own. */
@ApplicationScoped
class RiskLimits implements LimitSource {
    private final List<RiskPoint> points;

    RiskLimits(@All List<RiskPoint> points) {
        this.points = points;
    }

    @Override
    public List<DatedLimit<?>> limits() {
        var all = new ArrayList<DatedLimit<?>>();
        points.forEach(point -> all.addAll(point.figures()));
        return all;
    }
}
