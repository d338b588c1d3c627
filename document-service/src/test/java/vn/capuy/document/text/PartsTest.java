package vn.capuy.document.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "từ" + i).collect(Collectors.joining(" "));
    }

    @Test
    void a_short_text_is_one_part() {
        assertEquals(List.of("Điều 1. Phạm vi"), Parts.of("Điều 1. Phạm vi"));
        assertEquals(List.of(""), Parts.of(""));
        assertEquals(List.of("   "), Parts.of("   "));
        assertEquals(1, Parts.of(words(Parts.MOST_WORDS)).size());
    }

    @Test
    void a_phrase_across_a_cut_stands_whole_in_the_next_part() {
        List<String> parts = Parts.of(words(3 * Parts.MOST_WORDS));
        assertTrue(parts.size() > 3);
        for (int i = 0; i + 5 < 3 * Parts.MOST_WORDS; i++) {
            String phrase = "từ" + i + " từ" + (i + 1) + " từ" + (i + 4);
            String first = "từ" + i + " từ" + (i + 1);
            if (i % 97 == 0 || i > Parts.MOST_WORDS - 40 && i < Parts.MOST_WORDS + 40) {
                assertTrue(parts.stream().anyMatch(part -> (part + " ").contains(first + " ")), phrase);
            }
        }
    }

    @Test
    void no_part_is_longer_than_the_database_takes() {
        for (String text :
                List.of("x".repeat(1_000_000), "đ ".repeat(300_000), " ".repeat(200_000), "🙂".repeat(100_000))) {
            List<String> parts = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Parts.of(text));
            parts.forEach(part -> {
                assertTrue(part.length() <= Parts.MOST_CHARACTERS + 1);
                assertTrue(Words.of(part).size() <= Parts.MOST_WORDS + 1);
            });
        }
    }
}
