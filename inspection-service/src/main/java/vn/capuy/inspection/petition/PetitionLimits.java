package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.inspection.petition.rules.PetitionFigures;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of the rules of this feature, so that new versions of them can be entered. */
@ApplicationScoped
class PetitionLimits implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return PetitionFigures.ALL;
    }
}
