package vn.capuy.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jboss.logging.Logger;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/**
 * Encrypts with AES-256-GCM. What the text belongs to is bound in, so that what was encrypted for one record cannot be put
 * under another.
 */
public final class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keys;
    private final SecureRandom random = new SecureRandom();

    public Sealer(Keyring keys) {
        this.keys = keys;
    }

    /** @param owner the id of what the text belongs to */
    public Sealed seal(Object owner, byte[] text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        Keyring.Key key = keys.current();
        return new Sealed(key.id(), nonce, run(Cipher.ENCRYPT_MODE, key, owner, nonce, text));
    }

    /** 503 where the key by which it was encrypted is not at hand. */
    public byte[] open(Object owner, Sealed sealed) {
        Keyring.Key key = keys.find(sealed.keyId()).orElseThrow(() -> {
            LOG.errorf("What %s keeps is encrypted by key %s, which is not configured", owner, sealed.keyId());
            return ProblemException.of(ProblemType.UNAVAILABLE);
        });
        return run(Cipher.DECRYPT_MODE, key, owner, sealed.nonce(), sealed.content());
    }

    private static byte[] run(int mode, Keyring.Key key, Object owner, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((key.id() + " " + owner).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is encrypted was changed in the database, or the key is another", e);
        }
    }
}
