package vn.capuy.document.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.capuy.document.text.Words;
import vn.capuy.testing.Surroundings;

/** The database reads a text in the same words as what is typed is read: one rule, in two languages. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LexemesTest {
    private static final String LETTERS = "aăâeêioôơuưyđAĂÂĐOUY bcdghklmnpqrstvx 0159 .,-/\"'()[]%_\\“”«»…–…áàảãạ"
            + "óòỏõọúùủũụýỳỷỹỵéèẻẽẹ\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031böüßñçéйёλάمق؟،ह한🙂\u200b\u200f\ufeff½²ﬁＡ\t\n";

    @Inject
    Jdbi jdbi;

    @Test
    void whatever_the_text() {
        Random random = new Random(1);
        int[] letters = LETTERS.codePoints().toArray();
        var texts =
                new ArrayList<String>(List.of("", "Ủy ban nhân dân huyện Bình Liêu – số 05-NQ/HU", "x".repeat(200)));
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            texts.add(text.toString());
        }
        List<String> told = jdbi.withHandle(handle -> handle.createQuery("""
                        select array_to_string(array(select l.lexeme from unnest(search_lexemes(t.text)) l
                          where l.lexeme not like '^%' order by l.lexeme collate "C"), ' ')
                        from unnest(:texts) with ordinality as t (text, place) order by t.place""")
                .bindArray("texts", String.class, texts)
                .mapTo(String.class)
                .list());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(lexemes(texts.get(i)), told.get(i), "<" + texts.get(i) + ">");
        }
    }

    private static String lexemes(String text) {
        var lexemes = new TreeSet<String>((one, other) -> {
            byte[] a = one.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            byte[] b = other.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return java.util.Arrays.compareUnsigned(a, b);
        });
        for (Words.Word word : Words.of(text)) {
            lexemes.add(word.folded());
            lexemes.add("=" + word.spelled());
        }
        return lexemes.stream().collect(Collectors.joining(" "));
    }
}
