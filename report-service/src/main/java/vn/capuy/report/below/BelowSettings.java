package vn.capuy.report.below;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The installations below this one, by the names that the operator gives them. */
@ConfigMapping(prefix = "capuy.below")
interface BelowSettings {
    @WithParentName
    Map<String, Entry> installations();

    /** One of them. Its secret stands here alone: it is never stored and never told. */
    interface Entry {
        /** Code of the unit for which it answers: for that one, and all that stood below it. */
        String unit();

        /** The address of its gateway, as this service reaches it. */
        URI url();

        /** The address of its gateway as people reach it, for links to records; the same when absent. */
        Optional<URI> publicUrl();

        /** Where its identity provider grants tokens. */
        URI tokenUrl();

        String clientId();

        String clientSecret();

        /** How long all that is asked of it at one time may take. */
        @WithDefault("10s")
        Duration timeLimit();
    }
}
