package vn.capuy.document.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.evaluation.rules.EvaluationLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which weights leads are evaluated. */
@ApplicationScoped
class EvaluationLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return EvaluationLimits.all();
    }
}
