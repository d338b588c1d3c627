package vn.capuy.platform.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.problem.ProblemType;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"platform", "ValidationMessages"})
    void the_three_languages_say_the_same_things_with_the_same_placeholders(String bundle) throws Exception {
        var vietnamese = load(bundle, Language.VI);
        for (Language language : Language.values()) {
            var other = load(bundle, language);
            assertEquals(new TreeSet<>(vietnamese.keySet()), new TreeSet<>(other.keySet()), language.tag());
            vietnamese.forEach((key, text) -> assertEquals(placeholders(text), placeholders(other.get(key)), key));
            other.forEach((key, text) -> assertTrue(!text.isBlank(), key));
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_kind_of_refusal_has_a_title_and_a_detail(ProblemType type) {
        for (Language language : Language.values()) {
            assertTrue(
                    Messages.find(language, "problem." + type.slug() + ".title").isPresent(), type.slug());
            assertTrue(
                    Messages.find(language, "problem." + type.slug() + ".detail")
                            .isPresent(),
                    type.slug());
        }
    }

    @Test
    void arguments_are_named_and_taken_as_they_are() {
        assertEquals(
                "Longer than $1 characters.",
                Messages.say(Language.EN, "violation.too-long", Map.of("max", "$1", "other", "x")));
    }

    @Test
    void a_sentence_that_nobody_wrote_shows_its_key() {
        assertEquals("no.such.key", Messages.say(Language.AR, "no.such.key"));
    }

    private static Map<String, String> load(String bundle, Language language) throws java.io.IOException {
        var properties = new java.util.Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/" + bundle + "_" + language.tag() + ".properties");
                var text = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toSet());
    }
}
