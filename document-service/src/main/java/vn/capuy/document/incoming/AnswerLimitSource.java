package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.document.incoming.rules.AnswerLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which figures deadlines are set. */
@ApplicationScoped
class AnswerLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return AnswerLimits.all();
    }
}
