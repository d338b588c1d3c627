package vn.capuy.platform.webhook.signing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.secret.Keyring;

/**
 * The keys to the secrets of subscribers, which the database does not have. Without one nothing is pushed and nobody can
 * subscribe; the rest of the service does its work. One that is malformed stops the start.
 */
@Startup
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
public class WebhookKeys {
    private final Optional<Keyring> keys;

    /** For the container's proxy only. */
    protected WebhookKeys() {
        this.keys = Optional.empty();
    }

    @Inject
    WebhookKeys(
            @ConfigProperty(name = "capuy.webhook.key") Optional<String> key,
            @ConfigProperty(name = "capuy.webhook.former-keys") Optional<List<String>> formerKeys) {
        this.keys = key.filter(each -> !each.isBlank())
                .map(each -> Keyring.of("CAPUY_WEBHOOK_KEY", "webhook", each, formerKeys.orElse(List.of())));
    }

    /** Empty where the installation pushes nothing. */
    public Optional<Keyring> find() {
        return keys;
    }

    /** @throws ProblemException 503 where the installation pushes nothing */
    public Keyring require() {
        return keys.orElseThrow(() -> ProblemException.of(ProblemType.UNAVAILABLE, "webhook.no-key"));
    }
}
