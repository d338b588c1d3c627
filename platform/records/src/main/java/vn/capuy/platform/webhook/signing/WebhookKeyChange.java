package vn.capuy.platform.webhook.signing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** After the key was changed, writes what former keys encrypted anew when the service starts, so that those can be taken out. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class WebhookKeyChange {
    private static final Logger LOG = Logger.getLogger(WebhookKeyChange.class);
    private static final int AT_ONCE = 100;

    private final WebhookKeys keys;
    private final WebhookSecrets secrets;

    WebhookKeyChange(WebhookKeys keys, WebhookSecrets secrets) {
        this.keys = keys;
        this.secrets = secrets;
    }

    void atStart(@Observes StartupEvent started) {
        keys.find().filter(ring -> !ring.formerIds().isEmpty()).ifPresent(ring -> {
            int rewritten = 0;
            for (int some = AT_ONCE; some == AT_ONCE; rewritten += some) {
                some = QuarkusTransaction.requiringNew().call(() -> secrets.rewrite(AT_ONCE));
            }
            LOG.infof(
                    "%d secrets of webhooks are now encrypted by key %s",
                    rewritten, ring.current().id());
        });
    }
}
