package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.dispatch.rules.AcknowledgementLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures acknowledgements are waited for. */
@ApplicationScoped
class AcknowledgementLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return AcknowledgementLimits.all();
    }
}
