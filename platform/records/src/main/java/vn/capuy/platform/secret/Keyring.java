package vn.capuy.platform.secret;

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

/** Keys of one purpose that the configuration gives: the one by which is written, and former ones by which is still read. */
public final class Keyring {
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    private final Key current;
    private final List<Key> former;

    private Keyring(Key current, List<Key> former) {
        this.current = current;
        this.former = former;
    }

    /**
     * A key with what is derived from it.
     *
     * @param id by which what it encrypted is told from what others did; it does not tell the key
     * @param encryption for AES-256-GCM
     * @param marks for HMAC-SHA-256
     */
    public record Key(String id, SecretKey encryption, SecretKey marks) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    /**
     * @param variable what the settings call the key, such as {@code CAPUY_IDENTITY_KEY}: for who must correct it
     * @param purpose part of what is derived, so that one key used for two purposes makes two
     * @throws IllegalStateException for what is not the base64 of 32 bytes; it quotes nothing of it
     */
    public static Keyring of(String variable, String purpose, String key, List<String> formerKeys) {
        Key current = read(variable, purpose, key);
        var former = new ArrayList<Key>();
        formerKeys.forEach(each -> former.add(read(variable, purpose, each)));
        // Who writes anew what former keys encrypted would never come to an end with one that is still in use.
        former.removeIf(each -> each.id().equals(current.id()));
        return new Keyring(current, List.copyOf(former));
    }

    public Key current() {
        return current;
    }

    public List<String> formerIds() {
        return former.stream().map(Key::id).toList();
    }

    /** The key of this id, where it is at hand. */
    public Optional<Key> find(String id) {
        return current.id().equals(id)
                ? Optional.of(current)
                : former.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Key read(String variable, String purpose, String text) {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            // Not as its cause: that message quotes characters of the key.
            throw malformed(variable);
        }
        if (master.length != BYTES) {
            throw malformed(variable);
        }
        return new Key(
                HexFormat.of().formatHex(derived(master, purpose, "key id"), 0, ID_BYTES),
                new SecretKeySpec(derived(master, purpose, "encryption"), "AES"),
                new SecretKeySpec(derived(master, purpose, "marks"), HMAC));
    }

    private static IllegalStateException malformed(String variable) {
        return new IllegalStateException(variable + " and each of " + variable.replaceFirst("_KEY$", "_FORMER_KEYS")
                + " must be the base64 of exactly 32 bytes, as `openssl rand -base64 32` prints it.");
    }

    private static byte[] derived(byte[] master, String purpose, String use) {
        return mac(new SecretKeySpec(master, HMAC), ("capuy " + purpose + " " + use).getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256. */
    public static byte[] mac(SecretKey key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
