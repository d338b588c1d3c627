package vn.capuy.cadre.organisation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionShareTest {
    @Test
    void a_share_is_all_a_part_or_a_fraction_below_one() {
        assertTrue(SuccessionShare.isWellFormed("ALL"));
        assertTrue(SuccessionShare.isWellFormed("PART"));
        assertTrue(SuccessionShare.isWellFormed("2/5"));
        assertFalse(SuccessionShare.isWellFormed("5/5"));
        assertFalse(SuccessionShare.isWellFormed("0/5"));
        assertFalse(SuccessionShare.isWellFormed("2/0"));
        assertFalse(SuccessionShare.isWellFormed("0.4"));
    }

    @Test
    void stated_fractions_make_up_the_whole_and_leave_room_for_parts_that_are_not_stated() {
        assertTrue(SuccessionShare.makeUpOne(List.of("2/5", "1/3", "4/15")));
        assertFalse(SuccessionShare.makeUpOne(List.of("2/5", "1/5")));
        assertTrue(SuccessionShare.makeUpOne(List.of("PART", "PART")));
        assertTrue(SuccessionShare.makeUpOne(List.of("2/5", "PART")));
        assertFalse(SuccessionShare.makeUpOne(List.of("3/5", "2/5", "PART")));
    }
}
