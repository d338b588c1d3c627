package vn.capuy.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.capuy.platform.problem.ProblemException;

class CursorTest {
    @Test
    void a_place_in_the_order_survives_its_way_through_the_caller() {
        UUID id = UUID.randomUUID();
        var place = Cursor.at(LocalDate.of(2023, 3, 31), "Đồng Văn, ﷽", 42L, id);
        var back = Cursor.decode(place.encode(), 4);
        assertEquals(LocalDate.of(2023, 3, 31), back.date(0));
        assertEquals("Đồng Văn, ﷽", back.text(1));
        assertEquals(42, back.number(2));
        assertEquals(id, back.id(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "%24", "bm90aGluZw", "bm90aGluZwBub3RoaW5n", "////"})
    void what_is_no_cursor_is_refused(String other) {
        assertThrows(ProblemException.class, () -> Cursor.decode(other, 2));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThrows(ProblemException.class, () -> Cursor.decode(Cursor.at("a").encode(), 2));
        var words = Cursor.at("a", "b");
        assertThrows(ProblemException.class, () -> words.date(0));
        assertThrows(ProblemException.class, () -> words.id(0));
        assertThrows(ProblemException.class, () -> words.number(1));
    }

    @Test
    void the_last_page_names_no_next_one() {
        assertNull(Page.of(List.of(1, 2, 3), 3, Cursor::at).next());
        var page = Page.of(List.of(1, 2, 3, 4), 3, Cursor::at);
        assertEquals(List.of(1, 2, 3), page.items());
        assertEquals(3, Cursor.decode(page.next(), 1).number(0));
    }
}
