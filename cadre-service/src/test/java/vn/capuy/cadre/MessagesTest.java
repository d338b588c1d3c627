package vn.capuy.cadre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

    @Test
    void every_sentence_is_there_in_the_three_languages_with_the_same_places_for_values() throws IOException {
        Properties vietnamese = read("vi");
        assertFalse(vietnamese.isEmpty());
        for (String language : new String[] {"en", "ar"}) {
            Properties other = read(language);
            assertEquals(vietnamese.stringPropertyNames(), other.stringPropertyNames(), language);
            for (String key : vietnamese.stringPropertyNames()) {
                assertEquals(places(vietnamese.getProperty(key)), places(other.getProperty(key)), key + " " + language);
            }
        }
    }

    private static TreeSet<String> places(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(hit -> hit.group())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) throws IOException {
        var sentences = new Properties();
        try (var text = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        return sentences;
    }
}
