package vn.capuy.gateway.kpi;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;
import vn.capuy.gateway.service.SuiteService;

/** How long figures are waited for, and how many questions and answers there may be at once. */
@ConfigMapping(prefix = "capuy.kpi")
interface KpiLimits {
    /** For any service. */
    Duration timeLimit();

    /** For a service by its key, where it differs. */
    Map<String, Duration> timeLimitOf();

    /** Questions to one service at the same time. */
    int questions();

    /** Questions that may wait for their turn, within the time limit. */
    int waiting();

    /** How long an answer is held, to be told again when its service says that nothing has changed, or says nothing. */
    Duration heldFor();

    /** How much of them, by the length of what the services sent. */
    MemorySize heldSize();

    default Duration timeLimit(SuiteService service) {
        return timeLimitOf().getOrDefault(service.key(), timeLimit());
    }
}
