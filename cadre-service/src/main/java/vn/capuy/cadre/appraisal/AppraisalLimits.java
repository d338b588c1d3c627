package vn.capuy.cadre.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.cadre.appraisal.rules.AppraisalFigures;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of the rules of this feature, so that new versions of them can be entered. */
@ApplicationScoped
class AppraisalLimits implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return AppraisalFigures.ALL;
    }
}
