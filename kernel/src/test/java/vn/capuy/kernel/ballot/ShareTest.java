package vn.capuy.kernel.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void a_warning_needs_more_than_half() {
        assertFalse(Share.MAJORITY.reachedBy(15, 30));
        assertTrue(Share.MAJORITY.reachedBy(16, 30));
        assertTrue(Share.MAJORITY.reachedBy(16, 31));
        assertFalse(Share.MAJORITY.reachedBy(15, 31));
    }

    @Test
    void an_expulsion_needs_two_thirds_and_two_thirds_suffice() {
        assertTrue(Share.TWO_THIRDS.reachedBy(20, 30));
        assertFalse(Share.TWO_THIRDS.reachedBy(20, 31));
        assertTrue(Share.TWO_THIRDS.reachedBy(21, 31));
    }

    @Test
    void of_an_empty_base_nothing_is_decided() {
        assertFalse(Share.MAJORITY.reachedBy(0, 0));
        assertFalse(Share.TWO_THIRDS.reachedBy(0, 0));
    }

    @Test
    void a_decision_of_all_needs_every_vote() {
        assertTrue(Share.atLeast(1, 1).reachedBy(30, 30));
        assertFalse(Share.atLeast(1, 1).reachedBy(29, 30));
    }

    @Test
    void a_vote_of_millions_does_not_overflow() {
        assertTrue(Share.TWO_THIRDS.reachedBy(Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertFalse(Share.TWO_THIRDS.reachedBy(1_431_655_764, Integer.MAX_VALUE));
        assertTrue(Share.TWO_THIRDS.reachedBy(1_431_655_765, Integer.MAX_VALUE));
    }

    @Test
    void the_fewest_votes_that_suffice_do_and_one_fewer_does_not() {
        Random random = new Random(69);
        for (int round = 0; round < 2_000; round++) {
            int base = 1 + random.nextInt(400);
            int denominator = 2 + random.nextInt(9);
            int numerator = 1 + random.nextInt(denominator - 1);
            boolean exceeded = random.nextBoolean();
            Share share = new Share(numerator, denominator, exceeded);
            int votes = random.nextInt(base + 1);
            boolean reached =
                    exceeded ? votes * denominator > base * numerator : votes * denominator >= base * numerator;

            assertEquals(reached, share.reachedBy(votes, base), () -> share + ": " + votes + " of " + base);
            assertTrue(share.reachedBy(share.votesNeeded(base), base));
            assertFalse(share.reachedBy(share.votesNeeded(base) - 1, base));
        }
    }

    @Test
    void a_share_on_which_no_vote_can_turn_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Share.moreThan(1, 1));
        assertThrows(IllegalArgumentException.class, () -> Share.atLeast(3, 2));
        assertThrows(IllegalArgumentException.class, () -> Share.atLeast(0, 2));
        assertThrows(IllegalArgumentException.class, () -> Share.MAJORITY.reachedBy(-1, 3));
        assertThrows(IllegalArgumentException.class, () -> Share.MAJORITY.reachedBy(0, -1));
    }
}
