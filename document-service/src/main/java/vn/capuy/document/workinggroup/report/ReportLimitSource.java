package vn.capuy.document.workinggroup.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.workinggroup.rules.ReportLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures reports are waited for. */
@ApplicationScoped
class ReportLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return ReportLimits.all();
    }
}
