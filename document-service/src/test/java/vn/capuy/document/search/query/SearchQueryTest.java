package vn.capuy.document.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "nông thôn mới|'nong' & 'thon' & 'moi'",
                "\"nông thôn\" mới|('nong' <-> 'thon') & 'moi'",
                "“nông thôn” mới|('nong' <-> 'thon') & 'moi'",
                "«nông thôn»|('nong' <-> 'thon')",
                "kế -hoạch|'ke' & !'=hoạch'",
                "ke -hoach|'ke' & !'hoach'",
                "kế -\"nông thôn\"|'ke' & !('=nông' <-> '=thôn')",
                "05-NQ/HU|('05' <-> 'nq' <-> 'hu')",
                "nông \"thôn mới|'nong' & ('thon' <-> 'moi')",
                "ỦY BAN|'uy' & 'ban'",
                "a%b_c\\d'e|('a' <-> 'b' <-> 'c' <-> 'd' <-> 'e')",
                "nong - thon|'nong' & 'thon'",
                "nông\"thôn\"|'nong' & 'thon'"
            })
    void what_is_typed_is_asked_for_without_diacritics(String typed, String asked) {
        assertEquals(Optional.of(asked), SearchQuery.parse(typed).fitting(Strength.FOLDED));
    }

    @Test
    void typed_diacritics_are_asked_for_too_wherever_the_tone_mark_was_put() {
        assertEquals(Optional.of("'=uỷ' & '=ban'"), SearchQuery.parse("ủy ban").fitting(Strength.EXACT));
        assertEquals(Optional.of("'=uỷ' & '=ban'"), SearchQuery.parse("uỷ ban").fitting(Strength.EXACT));
        assertEquals(Optional.empty(), SearchQuery.parse("uy ban").fitting(Strength.EXACT));
        assertEquals(Optional.of("'=đ'"), SearchQuery.parse("Đ").fitting(Strength.EXACT));
    }

    @Test
    void composed_and_decomposed_letters_ask_the_same() {
        String typed = "\"Thuỷ lợi\" đường -hoà";
        assertEquals(
                SearchQuery.parse(typed).fitting(Strength.EXACT),
                SearchQuery.parse(Normalizer.normalize(typed, Normalizer.Form.NFD))
                        .fitting(Strength.EXACT));
    }

    @Test
    void the_last_word_may_be_unfinished_unless_something_closes_it() {
        assertEquals(
                Optional.of("'nong' & ('th' | '^th')"),
                SearchQuery.parse("nông th").fitting(Strength.BEGINNING));
        assertEquals(Optional.of("'abcdefgh':*"), SearchQuery.parse("abcdefgh").fitting(Strength.BEGINNING));
        for (String closed : new String[] {"nông th ", "nông \"th\"", "nông th.", "th -nông", "\"nông th"}) {
            assertEquals(Optional.empty(), SearchQuery.parse(closed).fitting(Strength.BEGINNING), closed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "\"", "\"\"", "- - -", "%_\\", "!&|()", "-nông", "...", "\u0000", "-\"nông\""})
    void without_a_word_there_is_nothing_to_look_for(String typed) {
        assertTrue(SearchQuery.parse(typed).wanted().isEmpty());
    }

    @Test
    void whatever_is_typed_makes_no_lexeme_that_could_end_its_quotes() {
        Random random = new Random(3);
        int[] letters =
                "ab 'ử\"-–&|!():*<>\\%\u0000\u0301\u200f🙂مق\uD800".codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                typed.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            SearchQuery query = SearchQuery.parse(typed.toString());
            query.wanted().forEach(term -> term.words().forEach(word -> {
                assertFalse(word.folded().isEmpty() || word.folded().matches(".*['\\\\\\x00].*"), typed.toString());
                assertFalse(word.spelled().isEmpty() || word.spelled().matches(".*['\\\\\\x00].*"), typed.toString());
            }));
        }
    }
}
