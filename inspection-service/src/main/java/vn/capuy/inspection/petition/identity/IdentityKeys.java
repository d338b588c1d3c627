package vn.capuy.inspection.petition.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.capuy.platform.secret.Keyring;

/**
 * The keys to the identities, which the database does not have: the one by which is written, and former ones by which is
 * still read. The service does not start without one.
 */
@Startup
@ApplicationScoped
class IdentityKeys {
    private static final String VARIABLE = "CAPUY_IDENTITY_KEY";

    private final Keyring keys;

    /** For the container's proxy only. */
    protected IdentityKeys() {
        this.keys = null;
    }

    @Inject
    IdentityKeys(
            @ConfigProperty(name = "capuy.identity.key") Optional<String> key,
            @ConfigProperty(name = "capuy.identity.former-keys") Optional<List<String>> formerKeys) {
        String given = key.filter(each -> !each.isBlank())
                .orElseThrow(() -> new IllegalStateException(VARIABLE + " is not set. Who sends a petition is kept"
                        + " encrypted, so that the service does not start without a key: the base64 of 32 random bytes,"
                        + " as `openssl rand -base64 32` prints it."));
        this.keys = Keyring.of(VARIABLE, "identity", given, formerKeys.orElse(List.of()));
    }

    Keyring keys() {
        return keys;
    }

    Keyring.Key current() {
        return keys.current();
    }

    List<String> formerIds() {
        return keys.formerIds();
    }
}
