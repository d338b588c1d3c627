package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.cadre.post.rules.NonLocalRule;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** The figures of the rules of this feature, so that new versions of them can be entered. */
@ApplicationScoped
class PostLimits implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return NonLocalRule.LIMITS;
    }
}
