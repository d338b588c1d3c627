package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.cadre.forecast.rules.ForecastLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of this feature, so that new versions of them can be entered. */
@ApplicationScoped
class ForecastLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return ForecastLimits.ALL;
    }
}
