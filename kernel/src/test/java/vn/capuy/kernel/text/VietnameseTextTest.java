package vn.capuy.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.kernel.text.VietnameseText.canonicalTones;
import static vn.capuy.kernel.text.VietnameseText.fold;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    private static final String LETTERS =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự" + " yỳỷỹýỵ đ";

    private static final String PLAIN =
            "aaaaaa aaaaaa aaaaaa eeeeee eeeeee iiiiii oooooo oooooo oooooo uuuuuu uuuuuu" + " yyyyyy d";

    @Test
    void every_letter_in_every_tone_folds_to_its_plain_letter() {
        assertEquals(PLAIN, fold(LETTERS));
        assertEquals(PLAIN, fold(LETTERS.toUpperCase(Locale.ROOT)));
    }

    @Test
    void it_folds_the_same_whether_its_letters_come_composed_or_decomposed() {
        assertEquals(PLAIN, fold(Normalizer.normalize(LETTERS, Form.NFD)));
        assertEquals(PLAIN, fold(Normalizer.normalize(LETTERS.toUpperCase(Locale.ROOT), Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({
        "Đồng chí HOÀNG Thuỳ, dong chi hoang thuy",
        "Huyện uỷ Bình Liêu, huyen uy binh lieu",
        "Đặng Đức Điệp, dang duc diep",
        "05-NQ/HU, 05-nq/hu"
    })
    void a_query_typed_without_diacritics_finds_the_text(String text, String query) {
        assertEquals(query, fold(text));
    }

    @Test
    void white_space_of_every_kind_collapses() {
        assertEquals("hoang van a", fold("\t Hoàng \u00A0 Văn\r\n\u3000A \u2003"));
        assertEquals("", fold(" \u00A0\n"));
        assertEquals("", fold(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لجنة الحزب في المنطقة",
                "مُقرَّر",
                "سري للغاية",
                "أمين إلى آخر ؤئ",
                "שָׁלוֹם",
                "Київ їжак",
                "東京が",
                "हिन्दी"
            })
    void marks_of_other_scripts_belong_to_the_word(String text) {
        assertEquals(Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT), fold(text));
        assertEquals(Normalizer.normalize(text, Form.NFC), canonicalTones(text));
    }

    @Test
    void arabic_beside_vietnamese_stays_while_vietnamese_folds() {
        assertEquals("huyen uy أمين", fold("Huyện  uỷ أمين"));
        assertEquals("uyأمُّي東б", fold("Uỷأمُّي東Б"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ủy ban, Uỷ ban",
        "ủy, uỷ",
        "ÚY, UÝ",
        "ùy, uỳ",
        "ũy, uỹ",
        "ụy, uỵ",
        "hòa, hoà",
        "Hỏa tốc, Hoả tốc",
        "HÓA, HOÁ",
        "õa, oã",
        "họa, hoạ",
        "khỏe, khoẻ",
        "KHÒE, KHOÈ",
        "lóe, loé",
        "xõe, xoẽ",
        "ọe, oẹ",
        "thúy, thuý",
        "Thủy Hòa, Thuỷ Hoà",
        "hòan, hoàn"
    })
    void both_places_of_the_tone_mark_are_one_spelling(String old, String today) {
        assertEquals(today, canonicalTones(old));
        assertEquals(today, canonicalTones(today));
        assertEquals(today, canonicalTones(Normalizer.normalize(old, Form.NFD)));
        assertEquals(today.toUpperCase(Locale.ROOT), canonicalTones(old.toUpperCase(Locale.ROOT)));
        assertEquals(today.toLowerCase(Locale.ROOT), canonicalTones(old.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "của", "múa", "lúa", "mía", "tỉa", "quý", "quỳnh", "huỳnh", "thuyền", "nguyễn", "khuya", "hoàn",
                        "ngoặt",
                "loằng ngoằng", "thuở", "huế", "xoè", "cửa", "ngứa", "bồ", "ruộng", "đường", "tôi", "ói", "cháo", "héo"
            })
    void a_tone_mark_that_has_one_place_only_stays_there(String word) {
        assertEquals(word, canonicalTones(word));
        assertEquals(word, canonicalTones(Normalizer.normalize(word, Form.NFD)));
    }

    @Test
    void words_of_different_tones_stay_different() {
        assertNotEquals(canonicalTones("hòa"), canonicalTones("hóa"));
        assertNotEquals(canonicalTones("hoa"), canonicalTones("hoà"));
    }

    @Test
    void names_are_sorted_by_their_folded_text() {
        List<String> names = new ArrayList<>(List.of("Hoàng Yến", "đinh Anh", "Ân", "Chu Bá", "Dương Ái", "An", "Em"));
        names.sort(VietnameseText.ORDER);

        assertEquals(List.of("An", "Ân", "Chu Bá", "đinh Anh", "Dương Ái", "Em", "Hoàng Yến"), names);
    }

    @Test
    void what_folds_the_same_follows_the_dictionary() {
        List<String> dictionary = List.of("ma", "mà", "mả", "mã", "má", "mạ", "mă", "mằ", "mặ", "mâ", "mầ", "mậ");
        List<String> sorted = new ArrayList<>(dictionary);
        Collections.shuffle(sorted, new Random(44));
        sorted.sort(VietnameseText.ORDER);

        assertEquals(dictionary, sorted);
        assertTrue(VietnameseText.compare("do", "đo") < 0);
        assertTrue(VietnameseText.compare("a do", "A đo") < 0, "the letter outweighs its case");
        assertTrue(VietnameseText.compare("tơ", "tô") > 0);
    }

    @Test
    void the_place_of_the_tone_mark_does_not_part_two_names_in_the_order() {
        List<String> names = new ArrayList<>(List.of("Hòa", "Hoá", "Hoà", "Hóa", "Hoa"));
        names.sort(VietnameseText.ORDER);

        assertEquals(
                List.of("Hoa", "Hoà", "Hòa", "Hoá", "Hóa"),
                names.stream().sorted(VietnameseText.ORDER).toList());
    }

    @Test
    void folding_and_placing_tones_twice_changes_nothing_more() {
        Random random = new Random(1930);
        for (int round = 0; round < 3_000; round++) {
            String text = anyText(random);

            assertEquals(fold(text), fold(fold(text)));
            assertEquals(canonicalTones(text), canonicalTones(canonicalTones(text)));
            assertEquals(fold(text), fold(canonicalTones(text)), text);
            assertEquals(fold(text), fold(Normalizer.normalize(text, Form.NFD)));
            assertTrue(Normalizer.isNormalized(canonicalTones(text), Form.NFC));
            assertTrue(Normalizer.isNormalized(fold(text), Form.NFC));
        }
    }

    @Test
    void the_order_is_a_total_order_in_which_only_equal_texts_are_equal() {
        Random random = new Random(2025);
        for (int round = 0; round < 2_000; round++) {
            String a = anyText(random);
            String b = anyText(random);
            String c = anyText(random);

            assertEquals(Integer.signum(VietnameseText.compare(a, b)), -Integer.signum(VietnameseText.compare(b, a)));
            assertEquals(a.equals(b), VietnameseText.compare(a, b) == 0);
            if (VietnameseText.compare(a, b) <= 0 && VietnameseText.compare(b, c) <= 0) {
                assertTrue(VietnameseText.compare(a, c) <= 0, () -> a + " " + b + " " + c);
            }
        }
    }

    /** Short, so that vowels and marks often stand beside each other; now and then in another script. */
    private static String anyText(Random random) {
        String alphabet = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + "hqngt  أمينًќй\u0300\u0301\u0323\u031B\u0302";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
