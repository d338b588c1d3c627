package vn.capuy.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.document.search.query.SearchQuery;
import vn.capuy.document.search.query.Strength;

class HighlighterTest {

    private static String whole(String query, String text, Strength strength) {
        return marked(new Highlighter(SearchQuery.parse(query)).whole(text, strength));
    }

    private static String marked(List<Fragment> fragments) {
        return fragments.stream()
                .map(each -> each.hit() ? "[" + each.text() + "]" : each.text())
                .collect(Collectors.joining());
    }

    @Test
    void what_was_looked_for_is_marked_and_the_text_stays_as_it_stands() {
        assertEquals(
                "Về [Nông] [thôn] [mới], năm 2022.",
                whole("nong thon moi", "Về Nông thôn mới, năm 2022.", Strength.FOLDED));
        assertEquals("Về [nông thôn] mới", whole("\"nong thon\"", "Về nông thôn mới", Strength.FOLDED));
        assertEquals(
                "[Thông] [báo] nông [thô]n".replace("[thô]n", "[thôn]"),
                whole("bao thon thong", "Thông báo nông thôn", Strength.FOLDED));
    }

    @Test
    void with_typed_diacritics_only_what_has_them_is_marked() {
        assertEquals("[bàn] ban bạn", whole("bàn", "bàn ban bạn", Strength.EXACT));
        assertEquals("[bàn] [ban] [bạn]", whole("bàn", "bàn ban bạn", Strength.FOLDED));
        assertEquals("[Uỷ] [ban] [ủy]", whole("ủy ban", "Uỷ ban ủy", Strength.EXACT));
        assertEquals("[thông] [thôn] thu", whole("thon", "thông thôn thu", Strength.BEGINNING));
    }

    @Test
    void markup_in_a_text_is_text() {
        assertEquals(
                "<b>[nông]</b><script>x</script>", whole("nong", "<b>nông</b><script>x</script>", Strength.FOLDED));
    }

    @Test
    void of_a_long_text_the_place_is_shown_where_most_of_it_stands() {
        String text = "nông " + "khác ".repeat(500) + "xây dựng nông thôn mới ở Bình Liêu " + "khác ".repeat(500);
        String shown = marked(new Highlighter(SearchQuery.parse("nông mới thôn")).excerpt(text, Strength.FOLDED));
        assertTrue(shown.contains("[nông] [thôn] [mới] ở Bình Liêu"), shown);
        assertTrue(shown.startsWith("…") && shown.endsWith("…"), shown);
        assertTrue(shown.length() < 400, shown);
    }

    @Test
    void a_hit_at_either_end_of_a_long_text_is_shown() {
        var highlighter = new Highlighter(SearchQuery.parse("nong"));
        String filler = "khác ".repeat(300);
        assertTrue(
                marked(highlighter.excerpt("nông " + filler, Strength.FOLDED)).startsWith("[nông] khác"));
        assertTrue(marked(highlighter.excerpt(filler + "nông", Strength.FOLDED)).endsWith("khác [nông]"));
    }

    @Test
    void without_a_hit_the_beginning_is_shown() {
        assertEquals("Một hai", marked(new Highlighter(SearchQuery.parse("ba")).excerpt("Một hai", Strength.FOLDED)));
        assertEquals("", marked(new Highlighter(SearchQuery.parse("ba")).excerpt("", Strength.FOLDED)));
    }

    @Test
    void the_fragments_put_together_are_the_text() {
        Random random = new Random(5);
        int[] letters = "ab  ,ạ\u0323\"<\n🙂م".codePoints().toArray();
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            String told = new Highlighter(SearchQuery.parse("a b \"a b\""))
                    .whole(text.toString(), Strength.FOLDED).stream()
                            .map(Fragment::text)
                            .collect(Collectors.joining());
            assertEquals(text.toString(), told);
        }
    }
}
