package vn.capuy.document.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.document.responsibility.rules.ResponsibilityPart;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.LimitSource;

/** By which weights the parts of what a leader answers for count. */
@ApplicationScoped
class ResponsibilityLimitSource implements LimitSource {
    @Override
    public List<DatedLimit<?>> limits() {
        return Stream.of(ResponsibilityPart.values())
                .<DatedLimit<?>>map(part -> part.weight)
                .toList();
    }
}
