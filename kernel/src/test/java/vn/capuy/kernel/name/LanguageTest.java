package vn.capuy.kernel.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | VI",
                "en | EN",
                "ar | AR",
                "AR | AR",
                "en-GB | EN",
                "ar-EG,ar;q=0.9,en;q=0.8 | AR",
                "fr, en;q=0.5, vi;q=0.4 | EN",
                "fr-CH, fr;q=0.9, ar;q=0.3, *;q=0.1 | AR",
                "vi;q=0.2, en;q=0.9 | EN",
                "ar, en | AR",
                "en;q=0, ar;q=0.1 | AR",
                "en;q=0 | VI",
                "* | VI",
                "ja | VI"
            })
    void the_best_language_that_is_asked_for_answers(String header, Language expected) {
        assertEquals(expected, Language.negotiate(header));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", ";;;", "en;q=two", "en;q=7", "!!", "en,,;q", "q=1", "\u0000", "tiếng Anh"})
    void a_missing_or_malformed_header_is_answered_in_vietnamese(String header) {
        assertEquals(Language.VI, Language.negotiate(header));
    }

    @Test
    void each_is_known_by_its_tag() {
        assertEquals("vi", Language.VI.tag());
        assertEquals("en", Language.EN.tag());
        assertEquals("ar", Language.AR.tag());
    }
}
