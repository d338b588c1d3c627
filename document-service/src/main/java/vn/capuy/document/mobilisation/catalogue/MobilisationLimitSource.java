package vn.capuy.document.mobilisation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.mobilisation.rules.MobilisationLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures models are recognised. */
@ApplicationScoped
class MobilisationLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return MobilisationLimits.all();
    }
}
