package vn.capuy.inspection.petition.identity;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys to the identities, which the database does not have: the one by which is written, and former ones by which is
 * still read. The service does not start without one.
 */
@Startup
@ApplicationScoped
class IdentityKeys {
    private static final String KEY = "capuy.identity.key";
    private static final String FORMER = "capuy.identity.former-keys";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final Key current;
    private final List<Key> former = new ArrayList<>();

    /** For the container's proxy only. */
    protected IdentityKeys() {
        this.current = null;
    }

    @Inject
    IdentityKeys(
            @ConfigProperty(name = KEY) Optional<String> key,
            @ConfigProperty(name = FORMER) Optional<List<String>> formerKeys) {
        this.current = read(key.filter(each -> !each.isBlank())
                .orElseThrow(
                        () -> new IllegalStateException("CAPUY_IDENTITY_KEY is not set. Who sends a petition is kept"
                                + " encrypted, so that the service does not start without a key: the base64 of 32 random bytes,"
                                + " as `openssl rand -base64 32` prints it.")));
        formerKeys.orElse(List.of()).forEach(each -> former.add(read(each)));
    }

    /**
     * A key with what is derived from it.
     *
     * @param id by which what it encrypted is told from what others did; it does not tell the key
     * @param encryption for AES-256-GCM
     * @param marks for HMAC-SHA-256
     */
    record Key(String id, SecretKey encryption, SecretKey marks) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    Key current() {
        return current;
    }

    List<String> formerIds() {
        return former.stream().map(Key::id).toList();
    }

    /** The key of this id, if the service has it. */
    Optional<Key> of(String id) {
        return current.id().equals(id)
                ? Optional.of(current)
                : former.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Key read(String text) {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            // Not as its cause: that message quotes characters of the key.
            throw malformed();
        }
        if (master.length != BYTES) {
            throw malformed();
        }
        return new Key(
                HexFormat.of().formatHex(derived(master, "capuy identity key id"), 0, ID_BYTES),
                new SecretKeySpec(derived(master, "capuy identity encryption"), "AES"),
                new SecretKeySpec(derived(master, "capuy identity marks"), HMAC));
    }

    private static IllegalStateException malformed() {
        return new IllegalStateException(
                "CAPUY_IDENTITY_KEY and each of CAPUY_IDENTITY_FORMER_KEYS must be the base64 of"
                        + " exactly 32 bytes, as `openssl rand -base64 32` prints it.");
    }

    private static byte[] derived(byte[] master, String purpose) {
        return mac(new SecretKeySpec(master, HMAC), purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
