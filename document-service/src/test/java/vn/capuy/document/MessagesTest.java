package vn.capuy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void every_sentence_stands_in_all_three_languages_and_speaks_of_the_same() throws IOException {
        Properties vi = read("vi");
        assertTrue(vi.size() > 10);
        for (String language : new String[] {"en", "ar"}) {
            Properties other = read(language);
            assertEquals(new TreeSet<>(vi.keySet()), new TreeSet<>(other.keySet()), language);
            for (String key : vi.stringPropertyNames()) {
                assertEquals(
                        placeholders(vi.getProperty(key)), placeholders(other.getProperty(key)), language + " " + key);
            }
        }
    }

    private static TreeSet<String> placeholders(String sentence) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(sentence).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    private static Properties read(String language) throws IOException {
        var properties = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
