package vn.capuy.document.search.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {
    private static final Symbols SYMBOLS = Symbols.of(
            List.of(
                    "NQ", "CT", "KL", "QC", "QĐ", "TB", "BC", "KH", "CTr", "TTr", "TT", "HD", "ĐA", "PA", "DA", "CV",
                    "BB"),
            List.of("TW", "TU", "HU", "ĐU", "CB", "UBKTHU", "BTCHU"),
            Map.of(
                    "Nghị quyết", "RESOLUTION",
                    "Chỉ thị", "DIRECTIVE",
                    "Quyết định", "DECISION",
                    "Quy định", "REGULATION",
                    "Kế hoạch", "PLAN",
                    "Công văn", "OFFICIAL_LETTER",
                    "Resolution", "RESOLUTION"));
    private static final NumberParser PARSER = new NumberParser(SYMBOLS);

    @ParameterizedTest
    @CsvSource({
        "5 ct tw, 5, , ct, tw,",
        "05-CT/TW, 5, , ct, tw,",
        "05 CT-TW, 5, , ct, tw,",
        "ct 05, 5, , ct, ,",
        "CT05, 5, , ct, ,",
        "5ct/tw, 5, , ct, tw,",
        "số 05 - CT / TW, 5, , ct, tw,",
        "so 5 chi thi trung uong, 5, DIRECTIVE, , tw,",
        "chỉ thị số 5 của Trung ương, 5, DIRECTIVE, , tw,",
        "NQ 12/2012, 12, , nq, , 2012",
        "nghị quyết 12 năm 2012, 12, RESOLUTION, , , 2012",
        "nghị quyết số 4, 4, RESOLUTION, , ,",
        "NGHI QUYET SO 4, 4, RESOLUTION, , ,",
        "resolution no 4, 4, RESOLUTION, , ,",
        "12-qd/du, 12, , qd, du,",
        "12-QĐ/ĐU, 12, , qd, du,",
        "quyet dinh 12 huyen uy, 12, DECISION, , hu,",
        "quyết định 12 huyện ủy, 12, DECISION, , hu,",
        "36-HD/VPTW, 36, , hd, vptw,",
        "7 ctr hu, 7, , ctr, hu,",
        "kế hoạch 3 ban tổ chức huyện uỷ, 3, PLAN, , btchu,",
        "tb 8 uy ban kiem tra huyen uy, 8, , tb, ubkthu,",
        "văn bản số 9, 9, , , ,",
        "5, 5, , , ,",
        "2012, 2012, , , ,"
    })
    void a_number_is_read_as_people_type_it(
            String typed, int number, String type, String symbol, String issuer, Integer year) {
        assertEquals(List.of(new NumberCandidate(number, type, symbol, issuer, year)), PARSER.parse(typed));
    }

    @Test
    void letters_that_are_composed_of_marks_are_read_alike() {
        String decomposed = java.text.Normalizer.normalize("12-QĐ/ĐU nghị quyết", java.text.Normalizer.Form.NFD);
        assertEquals(12, PARSER.parse(decomposed).getFirst().number());
        assertEquals("qd", PARSER.parse(decomposed).getFirst().symbol());
    }

    @Test
    void what_follows_a_number_and_symbol_does_not_hide_it() {
        assertEquals(
                4, PARSER.parse("nghị quyết số 4 về chỉnh đốn Đảng").getFirst().number());
        assertEquals(
                "nq", PARSER.parse("05-NQ/HU phát triển du lịch").getFirst().symbol());
    }

    @Test
    void of_two_numbers_either_may_be_meant() {
        assertEquals(
                List.of(4, 5),
                PARSER.parse("nq 4 5").stream().map(NumberCandidate::number).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nông thôn mới",
                "nq",
                "ct tw",
                "xây dựng 5 mô hình",
                "100000",
                "0",
                "nq 0",
                "123456789012345678901234567890",
                "1 2 3",
                "15/6",
                "-",
                "\"",
                "مقرر"
            })
    void other_words_are_no_number(String typed) {
        assertEquals(List.of(), PARSER.parse(typed));
    }

    @Test
    void whatever_is_typed_is_read_without_fault() {
        Random random = new Random(7);
        String alphabet = "05 nqNQ-/.cttwTWđĐ số\u0301\u0323\"%_\\\n\u0000٥𝟓²½आ🙂\u202eمق";
        int[] letters = alphabet.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                typed.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            for (NumberCandidate candidate : PARSER.parse(typed.toString())) {
                assertTrue(candidate.number() >= 1 && candidate.number() <= 99_999, typed.toString());
            }
        }
    }

    @Test
    void a_number_written_in_any_of_the_ways_is_the_same_number() {
        Random random = new Random(11);
        String[] forms = {"%d %s %s", "%02d-%s/%s", "%03d-%s-%s", "so %d %s %s", "%d%s/%s", "%d.%s.%s"};
        List<String> symbols = List.copyOf(SYMBOLS.ofTypes());
        for (int i = 0; i < 2_000; i++) {
            int number = 1 + random.nextInt(999);
            String symbol = symbols.get(random.nextInt(symbols.size()));
            String typed = forms[random.nextInt(forms.length)].formatted(
                    number, random.nextBoolean() ? symbol : symbol.toUpperCase(java.util.Locale.ROOT), "HU");
            assertEquals(List.of(new NumberCandidate(number, null, symbol, "hu", null)), PARSER.parse(typed), typed);
        }
    }
}
