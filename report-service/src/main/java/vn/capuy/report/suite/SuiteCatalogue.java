package vn.capuy.report.suite;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.capuy.kernel.name.Language;

/** What the figures of the suite are called, in every language. */
public record SuiteCatalogue(Map<Language, Map<String, Entry>> entries) {

    /** What the gateway answers when it is asked for the catalogue. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(boolean partial, List<Entry> items) {}

    /** One indicator in one language. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(String code, String name, String definition, String unit, String kind, List<Split> splits) {
        Optional<String> splitName(String key) {
            return splits.stream()
                    .filter(split -> split.key().equals(key))
                    .map(Split::name)
                    .findFirst();
        }
    }

    /** A part into which it is split. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Split(String key, String name) {}

    /** Whether an indicator of this code is known. */
    public boolean knows(String code) {
        return entries.get(Language.VI).containsKey(code);
    }

    /** Whether the indicator is split into parts of which one has this key. */
    public boolean knowsPart(String code, String key) {
        return of(code, Language.VI).flatMap(entry -> entry.splitName(key)).isPresent();
    }

    /** Whether the indicator is split into parts. */
    public boolean hasParts(String code) {
        return of(code, Language.VI).filter(entry -> !entry.splits().isEmpty()).isPresent();
    }

    /** The indicator's kind: FLOW, STOCK or RATIO. */
    public Optional<String> kind(String code) {
        return Optional.ofNullable(entries.get(Language.VI).get(code)).map(Entry::kind);
    }

    public String name(String code, Language language) {
        return of(code, language).map(Entry::name).orElse(code);
    }

    public String unit(String code, Language language) {
        return of(code, language).map(Entry::unit).orElse("");
    }

    /** The name of a part; the key itself where it has none. */
    public String partName(String code, String key, Language language) {
        return of(code, language).flatMap(entry -> entry.splitName(key)).orElse(key);
    }

    private Optional<Entry> of(String code, Language language) {
        return Optional.ofNullable(entries.get(language).get(code));
    }
}
