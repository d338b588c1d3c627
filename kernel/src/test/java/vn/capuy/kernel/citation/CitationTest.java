package vn.capuy.kernel.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void it_is_quoted_with_its_article_and_the_mark_of_its_certainty() {
        Citation rotation = Citation.of("65-QĐ/TW").article(4).certainty(Certainty.READ);

        assertEquals("Điều 4, 65-QĐ/TW [R]", rotation.toString());
    }

    @Test
    void a_document_as_a_whole_is_quoted_without_an_article() {
        assertEquals(
                "05-HD/VPTW [S]",
                Citation.of("05-HD/VPTW").certainty(Certainty.SECONDARY).toString());
    }

    @Test
    void nobody_takes_it_for_verified_until_somebody_says_so() {
        assertEquals(Certainty.OPEN, Citation.of("22-QĐ/TW").article("Điều 1.2").certainty());
    }

    @Test
    void citing_another_article_leaves_the_first_citation_as_it_was() {
        Citation whole = Citation.of("22-QĐ/TW");
        Citation part = whole.article("Điều 1.2");

        assertNotEquals(whole, part);
        assertEquals(new Citation("22-QĐ/TW", null, Certainty.OPEN), whole);
    }

    @Test
    void it_names_its_document() {
        assertThrows(IllegalArgumentException.class, () -> Citation.of(" "));
        assertThrows(NullPointerException.class, () -> Citation.of(null));
        assertThrows(
                IllegalArgumentException.class, () -> Citation.of("65-QĐ/TW").article(" "));
    }

    @Test
    void the_marks_are_those_of_the_rules_of_the_work() {
        assertEquals(
                List.of("R", "S", "M", "?"),
                Arrays.stream(Certainty.values()).map(Certainty::mark).toList());
    }
}
