package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.capuy.kernel.name.Language;

/**
 * The entity tag of a list of figures. It is weak: two answers with the same figures have the same tag although each tells
 * the moment at which it was asked for.
 */
@ApplicationScoped
class FiguresTag {
    private final ObjectMapper json;

    FiguresTag(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(FigureList list, Language language) {
        try {
            var content = new Content(
                    list.org(),
                    list.from().toString(),
                    list.to().toString(),
                    language,
                    list.figures().stream().map(Figure::bare).toList());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return new EntityTag(HexFormat.of().formatHex(hash, 0, 16), true);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private record Content(String org, String from, String to, Language language, java.util.List<Figure> figures) {}
}
