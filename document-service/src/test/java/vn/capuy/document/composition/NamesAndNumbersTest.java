package vn.capuy.document.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.SigningBody;

class NamesAndNumbersTest {
    @Test
    void a_committee_stands_below_the_organisation_of_the_level_above() {
        assertNames(
                "ĐẢNG BỘ TỈNH QUẢNG NINH|HUYỆN UỶ BÌNH LIÊU",
                sheet("DISTRICT_COMMITTEE", "Huyện uỷ Bình Liêu", "PROVINCE_COMMITTEE", "Tỉnh uỷ Quảng Ninh"));
        assertNames(
                "ĐẢNG BỘ HUYỆN BÌNH LIÊU|ĐẢNG UỶ XÃ HOÀNH MÔ",
                sheet("GRASSROOTS_COMMITTEE", "Đảng uỷ xã Hoành Mô", "DISTRICT_COMMITTEE", "Huyện ủy Bình Liêu"));
        assertNames(
                "ĐẢNG BỘ XÃ HOÀNH MÔ|CHI BỘ THÔN ĐỒNG MÔ",
                sheet("CELL", "Chi bộ thôn Đồng Mô", "GRASSROOTS_COMMITTEE", "Đảng uỷ xã Hoành Mô"));
    }

    @Test
    void nothing_stands_above_a_province() {
        assertNames(
                "|TỈNH UỶ QUẢNG NINH",
                sheet("PROVINCE_COMMITTEE", "Tỉnh uỷ Quảng Ninh", "CENTRAL_COMMITTEE", "Ban Chấp hành Trung ương"));
        assertNames("|BAN CHẤP HÀNH TRUNG ƯƠNG", sheet("CENTRAL_COMMITTEE", "Ban Chấp hành Trung ương", null, null));
    }

    @Test
    void a_body_of_a_committee_stands_below_it_without_its_name() {
        assertNames(
                "HUYỆN UỶ BÌNH LIÊU|BAN TỔ CHỨC",
                sheet("ADVISORY_BODY", "Ban Tổ chức Huyện uỷ Bình Liêu", "DISTRICT_COMMITTEE", "Huyện uỷ Bình Liêu"));
        assertNames(
                "HUYỆN UỶ BÌNH LIÊU|UỶ BAN KIỂM TRA",
                sheet(
                        "INSPECTION_COMMITTEE",
                        "Uỷ ban Kiểm tra Huyện uỷ Bình Liêu",
                        "DISTRICT_COMMITTEE",
                        "Huyện uỷ Bình Liêu"));
    }

    @Test
    void the_body_that_decides_is_named_with_its_organisation() {
        Sheet district = sheet("DISTRICT_COMMITTEE", "Huyện uỷ Bình Liêu", "PROVINCE_COMMITTEE", "Tỉnh uỷ Quảng Ninh");
        assertEquals("BAN THƯỜNG VỤ HUYỆN UỶ BÌNH LIÊU", IssuerNames.deciding(district));
        assertEquals("BAN THƯỜNG VỤ", IssuerNames.represented(district));
    }

    @Test
    void parts_are_counted_as_it_is_done() {
        assertEquals(
                "I II III IV IX XL MCMXCIX",
                String.join(
                        " ",
                        Numerals.roman(1),
                        Numerals.roman(2),
                        Numerals.roman(3),
                        Numerals.roman(4),
                        Numerals.roman(9),
                        Numerals.roman(40),
                        Numerals.roman(1999)));
        assertEquals(
                "a d đ e y aa",
                String.join(
                        " ",
                        Numerals.letter(1),
                        Numerals.letter(4),
                        Numerals.letter(5),
                        Numerals.letter(6),
                        Numerals.letter(23),
                        Numerals.letter(24)));
    }

    private static void assertNames(String expected, Sheet sheet) {
        assertEquals(expected, IssuerNames.above(sheet) + "|" + IssuerNames.own(sheet));
    }

    private static Sheet sheet(String kind, String name, String aboveKind, String above) {
        return new Sheet(
                UUID.randomUUID(),
                kind,
                name,
                above,
                aboveKind,
                "Kế hoạch",
                "KH",
                "HU",
                null,
                LocalDate.of(2022, 1, 1),
                false,
                "Về",
                SigningBody.STANDING_COMMITTEE,
                null,
                Urgency.NONE,
                Sheet.Layout.TITLED,
                false,
                null,
                false,
                false,
                null,
                null);
    }
}
