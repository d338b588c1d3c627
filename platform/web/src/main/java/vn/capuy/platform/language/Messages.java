package vn.capuy.platform.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.capuy.kernel.name.Language;

/**
 * Sentences by key and language. A service keeps its own in {@code messages_vi.properties}, {@code _en} and {@code _ar};
 * the ones that all share are in {@code platform_*.properties}. Placeholders are named: {@code {months}}.
 */
public final class Messages {
    private static final List<String> BUNDLES = List.of("messages", "platform");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Control WITHOUT_MACHINE_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The sentence, or the key itself when no bundle has it, so that a gap shows instead of hiding an error. */
    public static String say(Language language, String key, Map<String, ?> arguments) {
        String pattern = find(language, key).or(() -> find(Language.VI, key)).orElse(key);
        return fill(pattern, arguments);
    }

    public static String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /** The sentence in exactly this language, if there is one. */
    public static Optional<String> find(Language language, String key) {
        Locale locale = Locale.forLanguageTag(language.tag());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (String name : BUNDLES) {
            if (loader.getResource(name + "_" + language.tag() + ".properties") == null) {
                continue;
            }
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, loader, WITHOUT_MACHINE_LOCALE);
            if (bundle.containsKey(key)) {
                return Optional.of(bundle.getString(key));
            }
        }
        return Optional.empty();
    }

    private static String fill(String pattern, Map<String, ?> arguments) {
        return PLACEHOLDER.matcher(pattern).replaceAll(hit -> {
            Object value = arguments.get(hit.group(1));
            return Matcher.quoteReplacement(value == null ? hit.group() : String.valueOf(value));
        });
    }
}
