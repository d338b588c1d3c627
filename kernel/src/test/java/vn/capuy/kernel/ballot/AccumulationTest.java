package vn.capuy.kernel.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccumulationTest {
    private static final int ROUNDS = 20_000;

    /** Severest first. */
    private enum Form {
        EXPULSION(Share.TWO_THIRDS),
        REMOVAL(Share.MAJORITY),
        WARNING(Share.MAJORITY),
        REPRIMAND(Share.MAJORITY);

        private final Share share;

        Form(Share share) {
            this.share = share;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // base, expulsion, removal, warning, reprimand, decided, accumulated
        "9, 6, 0, 0, 0, EXPULSION, false",
        "9, 5, 0, 0, 0, REMOVAL, true",
        "9, 0, 5, 4, 0, REMOVAL, false",
        "9, 2, 2, 1, 4, WARNING, true",
        "9, 1, 1, 1, 2, REPRIMAND, true",
        "9, 0, 0, 4, 5, REPRIMAND, false",
        "9, 1, 1, 1, 1, , false",
        "8, 0, 0, 4, 0, , false",
        "8, 0, 1, 4, 0, WARNING, true",
        "0, 0, 0, 0, 0, , false"
    })
    void votes_add_up_from_the_severest_form_down_until_one_reaches_its_share(
            int base, int expulsion, int removal, int warning, int reprimand, Form decided, boolean accumulated) {
        var result = count(base, expulsion, removal, warning, reprimand);
        assertEquals(decided, result.decided());
        assertEquals(accumulated, result.accumulated());
    }

    @Test
    void it_is_told_how_every_form_fared() {
        var tallies = count(9, 2, 2, 1, 4).tallies();
        assertEquals(
                List.of(
                        new Accumulation.Tally<>(Form.EXPULSION, 2, 2, 6),
                        new Accumulation.Tally<>(Form.REMOVAL, 2, 4, 5),
                        new Accumulation.Tally<>(Form.WARNING, 1, 5, 5),
                        new Accumulation.Tally<>(Form.REPRIMAND, 4, 9, 5)),
                tallies);
    }

    @Test
    void more_votes_than_there_are_in_the_base_are_no_ballot() {
        assertThrows(IllegalArgumentException.class, () -> count(9, 5, 5, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> count(-1, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Choice<>(Form.WARNING, Share.MAJORITY, -1));
        var twice =
                List.of(new Choice<>(Form.WARNING, Share.MAJORITY, 1), new Choice<>(Form.WARNING, Share.MAJORITY, 1));
        assertThrows(IllegalArgumentException.class, () -> Accumulation.of(twice, 9));
    }

    /** Against a reference that has the papers themselves and looks at them form by form, as tellers do. */
    @Test
    void every_ballot_of_up_to_nine_is_decided_as_tellers_would_decide_it() {
        for (int base = 0; base <= 9; base++) {
            for (int e = 0; e <= base; e++) {
                for (int r = 0; e + r <= base; r++) {
                    for (int w = 0; e + r + w <= base; w++) {
                        for (int k = 0; e + r + w + k <= base; k++) {
                            assertEquals(
                                    byHand(base, e, r, w, k),
                                    count(base, e, r, w, k).decided(),
                                    List.of(base, e, r, w, k).toString());
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_order_in_which_papers_are_counted_changes_nothing() {
        Random random = new Random(36);
        for (int round = 0; round < ROUNDS; round++) {
            int[] v = votes(random);
            List<Form> papers = new ArrayList<>();
            for (Form form : Form.values()) {
                papers.addAll(Collections.nCopies(v[form.ordinal() + 1], form));
            }
            Collections.shuffle(papers, random);
            int[] counted = new int[Form.values().length];
            papers.forEach(paper -> counted[paper.ordinal()]++);
            assertEquals(
                    count(v[0], v[1], v[2], v[3], v[4]).decided(),
                    count(v[0], counted[0], counted[1], counted[2], counted[3]).decided());
        }
    }

    @Test
    void one_more_vote_or_one_moved_to_a_severer_form_never_makes_the_result_lighter() {
        Random random = new Random(37);
        for (int round = 0; round < ROUNDS; round++) {
            int[] v = votes(random);
            Form before = count(v[0], v[1], v[2], v[3], v[4]).decided();
            for (int form = 1; form <= 4; form++) {
                int[] more = v.clone();
                more[form]++;
                if (more[1] + more[2] + more[3] + more[4] <= more[0]) {
                    assertTrue(severity(count(more[0], more[1], more[2], more[3], more[4])
                                    .decided())
                            >= severity(before));
                }
                if (form < 4 && v[form + 1] > 0) {
                    int[] moved = v.clone();
                    moved[form]++;
                    moved[form + 1]--;
                    assertTrue(severity(count(moved[0], moved[1], moved[2], moved[3], moved[4])
                                    .decided())
                            >= severity(before));
                }
            }
        }
    }

    @Test
    void the_result_is_never_severer_than_a_form_that_reaches_its_share_with_all_severer_ones() {
        Random random = new Random(38);
        for (int round = 0; round < ROUNDS; round++) {
            int[] v = votes(random);
            var result = count(v[0], v[1], v[2], v[3], v[4]);
            if (result.decided() == null) {
                result.tallies().forEach(each -> assertFalse(each.reached()));
                continue;
            }
            var tally = result.tallies().get(result.decided().ordinal());
            assertTrue(tally.reached());
            assertEquals(result.accumulated(), tally.own() < tally.needed());
        }
    }

    @Test
    void votes_for_lighter_forms_never_bring_about_an_expulsion() {
        Random random = new Random(39);
        for (int round = 0; round < ROUNDS; round++) {
            int[] v = votes(random);
            boolean expelled = count(v[0], v[1], v[2], v[3], v[4]).decided() == Form.EXPULSION;
            assertEquals(v[0] > 0 && 3L * v[1] >= 2L * v[0], expelled);
        }
    }

    @Test
    void a_probationary_members_ballot_asks_of_two_forms_only() {
        var two =
                List.of(new Choice<>(Form.WARNING, Share.MAJORITY, 4), new Choice<>(Form.REPRIMAND, Share.MAJORITY, 1));
        assertEquals(Form.REPRIMAND, Accumulation.of(two, 9).decided());
        assertNull(Accumulation.of(List.<Choice<Form>>of(), 9).decided());
        assertTrue(Accumulation.of(List.<Choice<Form>>of(), 9).form().isEmpty());
    }

    private static int severity(Form form) {
        return form == null ? 0 : 4 - form.ordinal();
    }

    /** Base, then votes from the severest form down, and some papers that are blank. */
    private static int[] votes(Random random) {
        int base = random.nextInt(60);
        int[] v = new int[5];
        v[0] = base;
        for (int paper = 0; paper < base; paper++) {
            int choice = random.nextInt(5);
            if (choice > 0) {
                v[choice]++;
            }
        }
        return v;
    }

    private static Accumulation<Form> count(int base, int... votes) {
        var choices = new ArrayList<Choice<Form>>();
        for (Form form : Form.values()) {
            choices.add(new Choice<>(form, form.share, votes[form.ordinal()]));
        }
        return Accumulation.of(choices, base);
    }

    private static Form byHand(int base, int... votes) {
        if (base == 0) {
            return null;
        }
        for (Form form : Form.values()) {
            if (enough(form, votes[form.ordinal()], base)) {
                return form;
            }
        }
        int pile = votes[0];
        for (int next = 1; next < votes.length; next++) {
            pile += votes[next];
            if (enough(Form.values()[next], pile, base)) {
                return Form.values()[next];
            }
        }
        return null;
    }

    private static boolean enough(Form form, int votes, int base) {
        return form == Form.EXPULSION ? votes * 3 >= base * 2 : votes * 2 > base;
    }
}
