package vn.capuy.gateway.kpi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.capuy.gateway.service.SuiteService;

/**
 * The entity tag of a list of figures: the services' own, side by side. So any instance of the gateway can ask each service
 * whether its part still holds, without having seen the list before. It is weak: two answers with the same figures have the
 * same tag although each tells the moment at which it was asked for.
 *
 * <p>A service that gives no tag is represented by a hash of its figures, which saves the sending and not the counting.
 */
@ApplicationScoped
class FiguresTag {
    private static final String HASHED = "~";
    private static final String PART = "\\.(" + HASHED + "?" + ServiceTag.PLAIN + ")";
    private static final Pattern WHOLE =
            Pattern.compile("W/\"(1" + PART.repeat(SuiteService.counting().size()) + ")\"");

    private final ObjectMapper json;

    FiguresTag(ObjectMapper json) {
        this.json = json;
    }

    /** The first tag of ours among those that the caller has. */
    static Optional<String> among(List<String> ifNoneMatch) {
        Matcher ours = WHOLE.matcher(String.join(",", ifNoneMatch));
        return ours.find() ? Optional.of(ours.group(1)) : Optional.empty();
    }

    /** The services' own tags within ours. */
    static Map<SuiteService, String> ofServices(String tag) {
        var parts = new EnumMap<SuiteService, String>(SuiteService.class);
        String[] each = tag.split("\\.");
        for (SuiteService service : SuiteService.counting()) {
            String part = each[service.ordinal() + 1];
            if (!part.startsWith(HASHED)) {
                parts.put(service, part);
            }
        }
        return parts;
    }

    /** Of answers that are all there; else empty. */
    Optional<String> of(Map<SuiteService, Answer<IndicatorValues>> answers) {
        var whole = new StringBuilder("1");
        for (SuiteService service : SuiteService.counting()) {
            switch (answers.get(service)) {
                case Answer.Told<IndicatorValues>(IndicatorValues values, String tag) ->
                    whole.append('.').append(tag == null ? HASHED + hash(values) : tag);
                case Answer.Unchanged<IndicatorValues>(String tag) ->
                    whole.append('.').append(tag);
                case Answer.None<IndicatorValues> none -> {
                    return Optional.empty();
                }
                case Answer.NoSuchOrganisation<IndicatorValues> none -> {
                    return Optional.empty();
                }
                case Answer.Faulty<IndicatorValues> none -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(whole.toString());
    }

    private String hash(IndicatorValues values) {
        try {
            var content = new Content(
                    values.org(),
                    values.from().toString(),
                    values.to().toString(),
                    values.values().stream().map(Figure::bare).toList());
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(content));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The names in the figures tell the language. */
    private record Content(String org, String from, String to, List<Figure> figures) {}
}
