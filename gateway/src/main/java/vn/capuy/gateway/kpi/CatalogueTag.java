package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The entity tag of the catalogue: a hash of what it tells, so that any instance of the gateway gives the same. Its words
 * tell the language. It is weak, since the same catalogue can be written and compressed in more ways than one.
 */
@ApplicationScoped
class CatalogueTag {
    private static final int LETTERS = 22;

    private final ObjectMapper json;

    CatalogueTag(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(List<Catalogue.Entry> items) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(items));
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
            return new EntityTag(value.substring(0, LETTERS), true);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
