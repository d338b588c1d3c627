package vn.capuy.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_sentence_is_said_in_every_language_with_the_same_arguments(String language) throws IOException {
        Properties vietnamese = read("vi");
        Properties other = read(language);
        assertEquals(new TreeSet<>(vietnamese.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()));
        for (String key : vietnamese.stringPropertyNames()) {
            assertEquals(placeholders(vietnamese.getProperty(key)), placeholders(other.getProperty(key)), key);
        }
    }

    @Test
    void there_are_sentences_to_compare() throws IOException {
        assertFalse(read("vi").isEmpty());
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER.matcher(sentence).results().map(hit -> hit.group()).collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
