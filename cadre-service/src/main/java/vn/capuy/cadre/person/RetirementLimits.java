package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.cadre.person.rules.RetirementAge;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The ages of retirement, so that those of a new decree can be entered. */
@ApplicationScoped
class RetirementLimits implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return RetirementAge.LIMITS;
    }
}
