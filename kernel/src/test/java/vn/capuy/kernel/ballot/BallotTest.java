package vn.capuy.kernel.ballot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BallotTest {

    @Test
    void a_ballot_whose_figures_agree_is_taken() {
        Ballot ballot = assertDoesNotThrow(() -> new Ballot(35, 33, 33, 32, 31));

        assertEquals(31, ballot.valid());
    }

    @Test
    void a_meeting_to_which_nobody_came_has_an_empty_ballot() {
        assertDoesNotThrow(() -> new Ballot(35, 0, 0, 0, 0));
    }

    @Test
    void every_figure_that_contradicts_the_one_before_it_is_reported() {
        BallotRefused refused = assertThrows(BallotRefused.class, () -> new Ballot(1, 2, 3, 4, 5));

        assertEquals(
                List.of(
                        "ballot.present-exceeds-summoned",
                        "ballot.issued-exceeds-present",
                        "ballot.returned-exceeds-issued",
                        "ballot.valid-exceeds-returned"),
                refused.breaches());
    }

    @Test
    void nobody_can_be_fewer_than_none() {
        BallotRefused refused = assertThrows(BallotRefused.class, () -> new Ballot(0, -1, -1, -1, -1));

        assertEquals(List.of("ballot.present-negative", "ballot.valid-negative"), refused.breaches());
    }

    @Test
    void a_person_cannot_be_given_more_votes_than_there_are_valid_papers() {
        Ballot ballot = new Ballot(35, 33, 33, 32, 31);

        assertEquals(31, ballot.requireVotes(31));
        assertEquals(0, ballot.requireVotes(0));
        assertEquals(
                List.of("ballot.votes-exceed-valid"),
                assertThrows(BallotRefused.class, () -> ballot.requireVotes(32)).breaches());
        assertEquals(
                List.of("ballot.votes-negative"),
                assertThrows(BallotRefused.class, () -> ballot.requireVotes(-1)).breaches());
    }

    @Test
    void a_ballot_is_taken_just_where_its_figures_descend_to_nought() {
        Random random = new Random(36);
        for (int round = 0; round < 5_000; round++) {
            int[] f = random.ints(5, -1, 4).toArray();
            boolean descends = f[0] >= f[1] && f[1] >= f[2] && f[2] >= f[3] && f[3] >= f[4] && f[4] >= 0;
            if (descends) {
                assertDoesNotThrow(() -> new Ballot(f[0], f[1], f[2], f[3], f[4]));
            } else {
                BallotRefused refused =
                        assertThrows(BallotRefused.class, () -> new Ballot(f[0], f[1], f[2], f[3], f[4]));
                assertFalse(refused.breaches().isEmpty());
            }
        }
    }
}
