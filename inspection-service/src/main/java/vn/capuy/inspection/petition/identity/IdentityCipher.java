package vn.capuy.inspection.petition.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import vn.capuy.platform.secret.Sealed;
import vn.capuy.platform.secret.Sealer;

/**
 * Encrypts identities. The petition is bound in, so that what was encrypted for one cannot be put under another, and what is
 * encrypted has one length whatever the name.
 */
@ApplicationScoped
class IdentityCipher {
    /** More than the longest identity needs in UTF-8, but for one that is made of characters that JSON escapes. */
    private static final int LENGTH = 4096;

    private final Sealer sealer;
    private final ObjectMapper json;

    IdentityCipher(IdentityKeys keys, ObjectMapper json) {
        this.sealer = new Sealer(keys.keys());
        this.json = json;
    }

    Sealed seal(UUID petition, SenderIdentity identity) {
        return sealer.seal(petition, filled(identity));
    }

    /** 503 where the key by which it was encrypted is not at hand. */
    SenderIdentity open(UUID petition, Sealed sealed) {
        try {
            return json.readValue(sealer.open(petition, sealed), SenderIdentity.class);
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
}
