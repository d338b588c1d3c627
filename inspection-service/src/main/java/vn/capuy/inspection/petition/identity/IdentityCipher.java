package vn.capuy.inspection.petition.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jboss.logging.Logger;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/**
 * Encrypts identities with AES-256-GCM. The petition is bound in, so that what was encrypted for one cannot be put under
 * another, and what is encrypted has one length whatever the name.
 */
@ApplicationScoped
class IdentityCipher {
    private static final Logger LOG = Logger.getLogger(IdentityCipher.class);
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** More than the longest identity needs in UTF-8, but for one that is made of characters that JSON escapes. */
    private static final int LENGTH = 4096;

    private final IdentityKeys keys;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    IdentityCipher(IdentityKeys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** An identity as it is stored. */
    record Sealed(String keyId, byte[] nonce, byte[] content) {}

    Sealed seal(UUID petition, SenderIdentity identity) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        IdentityKeys.Key key = keys.current();
        return new Sealed(key.id(), nonce, run(Cipher.ENCRYPT_MODE, key, petition, nonce, filled(identity)));
    }

    /** 503 where the key by which it was encrypted is not at hand. */
    SenderIdentity open(UUID petition, Sealed sealed) {
        IdentityKeys.Key key = keys.of(sealed.keyId()).orElseThrow(() -> {
            LOG.errorf("An identity is encrypted by key %s, which is not configured", sealed.keyId());
            return ProblemException.of(ProblemType.UNAVAILABLE);
        });
        try {
            return json.readValue(
                    run(Cipher.DECRYPT_MODE, key, petition, sealed.nonce(), sealed.content()), SenderIdentity.class);
        } catch (IOException e) {
            // Not as the cause: the parser quotes what it read.
            throw new IllegalStateException("An identity that was decrypted cannot be read");
        }
    }

    private byte[] filled(SenderIdentity identity) {
        try {
            byte[] text = json.writeValueAsBytes(identity);
            byte[] filled = Arrays.copyOf(text, (text.length + LENGTH - 1) / LENGTH * LENGTH);
            Arrays.fill(filled, text.length, filled.length, (byte) ' ');
            return filled;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An identity cannot be written");
        }
    }

    private static byte[] run(int mode, IdentityKeys.Key key, UUID petition, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, key.encryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((key.id() + " " + petition).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An identity was changed in the database, or the key is another", e);
        }
    }
}
