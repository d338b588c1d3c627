package vn.capuy.kernel.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MultilingualNameTest {

    private static final MultilingualName COMMITTEE =
            new MultilingualName("Huyện uỷ Bình Liêu", "Binh Lieu District Party Committee", "لجنة الحزب في المنطقة");

    @Test
    void it_is_given_in_the_language_that_is_asked_for() {
        assertEquals("Huyện uỷ Bình Liêu", COMMITTEE.in(Language.VI));
        assertEquals("Binh Lieu District Party Committee", COMMITTEE.in(Language.EN));
        assertEquals("لجنة الحزب في المنطقة", COMMITTEE.in(Language.AR));
    }

    @Test
    void where_a_language_has_no_name_the_vietnamese_one_is_given() {
        MultilingualName cell = new MultilingualName("Chi bộ Nà Ếch", null, " ");

        assertEquals("Chi bộ Nà Ếch", cell.in(Language.EN));
        assertEquals("Chi bộ Nà Ếch", cell.in(Language.AR));
        assertNull(cell.ar());
    }

    @Test
    void the_official_name_is_always_there() {
        assertThrows(IllegalArgumentException.class, () -> new MultilingualName(" ", "Office", null));
        assertThrows(NullPointerException.class, () -> new MultilingualName(null, "Office", null));
    }
}
