package vn.capuy.platform.paper.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JoiningTest {

    @Test
    void a_letter_takes_the_form_that_its_neighbours_ask_for() {
        assertEquals("\uFE91\uFE92\uFE90", Joining.join("ببب"), "initial, medial, final");
        assertEquals("\uFE8F", Joining.join("ب"), "isolated");
        assertEquals("\uFEA9\uFE8F", Joining.join("دب"), "dal does not reach on");
    }

    @Test
    void lam_melts_with_alef() {
        assertEquals("\uFEFB", Joining.join("لا"));
        assertEquals("\uFE91\uFEFC", Joining.join("بلا"));
        assertEquals("\uFEF7", Joining.join("لأ"));
    }

    @Test
    void marks_do_not_part_letters() {
        assertEquals("\uFE91\u064E\uFE90", Joining.join("بَب"));
        assertEquals("\uFEFB\u064E", Joining.join("لَا"));
    }

    @Test
    void joiners_join_or_part_and_are_not_printed() {
        assertEquals("\uFE91", Joining.join("ب\u200D"));
        assertEquals("\uFE8F\uFE8F", Joining.join("ب\u200Cب"));
        assertEquals("\uFE91\u0640", Joining.join("ب\u0640"));
    }

    @Test
    void other_letters_stay_as_they_are() {
        assertEquals("Uỷ ban 12, ٣", Joining.join("Uỷ ban 12, ٣"));
        assertEquals("", Joining.join(""));
    }
}
