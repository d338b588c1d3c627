package vn.capuy.cadre.planning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallestChangesTest {
    private static final List<Boolean> ONLY_THE_FIRST_IS_YOUNG = List.of(true, false, false);
    private static final Targets USUAL = targets("50", 15, null);

    private static Targets targets(String minority, int young, Integer largest) {
        return new Targets(
                BigDecimal.valueOf(25),
                minority == null ? null : new BigDecimal(minority),
                BigDecimal.valueOf(young),
                ONLY_THE_FIRST_IS_YOUNG,
                largest);
    }

    /** A kind by its letters: w(oman), m(inority), 0 1 2 the age band, of which the first is young. */
    private static int[][] list(String... kinds) {
        int[][] counts = new int[3][Kind.TYPES];
        for (String kind : kinds) {
            int band = kind.charAt(kind.length() - 1) - '0';
            counts[band][new Kind(band, kind.contains("w"), kind.contains("m"), band == 0).type()]++;
        }
        return counts;
    }

    private static List<Change> find(Targets targets, int[][] staying) {
        return new SmallestChanges(targets, staying, new int[3][Kind.TYPES]).find();
    }

    @Test
    void a_list_that_meets_its_targets_needs_no_change() {
        List<Change> found = find(USUAL, list("wm0", "m1", "2", "m2"));
        assertEquals(1, found.size());
        assertEquals(new Change(0, List.of(), List.of()), found.getFirst());
    }

    @Test
    void one_who_is_all_that_is_missing_at_once_is_one_change() {
        List<Change> found = find(USUAL, list("m1", "m2", "2"));
        assertEquals(1, found.getFirst().changes());
        assertEquals(
                List.of(new Change.Wanted(true, false, true, 0)),
                found.getFirst().additions());
        assertEquals(List.of(), found.getFirst().removals());
    }

    @Test
    void where_the_list_is_full_one_comes_in_anothers_place() {
        List<Change> found = find(targets("0", 15, 3), list("m1", "m2", "2"));
        assertEquals(1, found.getFirst().changes());
        assertEquals(1, found.getFirst().removals().size());
        assertFalse(found.getFirst().removals().getFirst().kind().minority());
    }

    @Test
    void who_must_go_is_among_those_who_go() {
        var found = new SmallestChanges(USUAL, list("wm0", "m1", "2", "m2"), list("w0")).find();
        assertEquals(1, found.getFirst().changes());
        assertEquals(
                List.of(new Change.Going(new Kind(0, true, false, true), 1)),
                found.getFirst().removals());
    }

    @Test
    void what_no_list_can_meet_is_answered_with_nothing() {
        assertEquals(List.of(), find(targets("0", 100, null), list("w0", "1", "2")));
        assertEquals(List.of(), find(targets("0", 15, 2), list("w0", "1", "2")));
    }

    @Test
    void an_empty_list_is_filled() {
        List<Change> found = find(USUAL, list());
        assertEquals(3, found.getFirst().changes());
    }

    @Test
    void five_hundred_are_answered_fast_also_when_nearly_all_must_be_replaced() {
        int[][] old = new int[3][Kind.TYPES];
        old[2][0] = 500;
        assertTimeout(Duration.ofSeconds(5), () -> {
            List<Change> found = find(targets("96.3", 15, 500), old);
            assertEquals(482, found.getFirst().changes());
            assertTrue(find(targets("96.3", 100, 500), old).isEmpty());
        });
    }

    @Test
    void no_smaller_set_of_changes_serves_than_the_one_found() {
        var random = new Random(50);
        int tried = 0;
        for (int i = 0; i < 400; i++) {
            int[][] staying = new int[3][Kind.TYPES];
            int[][] forced = new int[3][Kind.TYPES];
            int size = random.nextInt(7);
            for (int j = 0; j < size; j++) {
                int band = random.nextInt(3);
                int type = random.nextInt(4) | (band == 0 ? 4 : 0);
                (random.nextInt(8) == 0 ? forced : staying)[band][type]++;
            }
            Targets targets = new Targets(
                    BigDecimal.valueOf(random.nextInt(5) * 20L),
                    random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(5) * 24L),
                    BigDecimal.valueOf(random.nextInt(4) * 20L),
                    ONLY_THE_FIRST_IS_YOUNG,
                    random.nextBoolean() ? null : 3 + random.nextInt(6));
            List<Change> found = new SmallestChanges(targets, staying, forced).find();
            int smallest = new BruteForce(targets, staying, forced).smallest(3);
            if (smallest <= 3) {
                assertEquals(smallest, found.getFirst().changes(), () -> "list " + Arrays.deepToString(staying));
                tried++;
            } else {
                assertTrue(found.isEmpty() || found.getFirst().changes() > 3);
            }
            found.forEach(change -> assertTrue(meets(targets, after(staying, forced, change)), change::toString));
        }
        assertTrue(tried > 200, "lists that could be mended: " + tried);
    }

    /** The list as it is after a change, each who comes being no more than is asked of him. */
    private static int[][] after(int[][] staying, int[][] forced, Change change) {
        int[][] counts = new int[3][Kind.TYPES];
        for (int band = 0; band < 3; band++) {
            for (int type = 0; type < Kind.TYPES; type++) {
                counts[band][type] = staying[band][type] + forced[band][type];
            }
        }
        change.removals()
                .forEach(going -> counts[going.kind().band()][going.kind().type()] -= going.count());
        for (int band = 0; band < 3; band++) {
            for (int type = 0; type < Kind.TYPES; type++) {
                assertTrue(counts[band][type] >= 0, "more go than there are");
            }
        }
        change.additions().forEach(wanted -> {
            int band = wanted.band() != null ? wanted.band() : wanted.young() ? 0 : 2;
            counts[band][new Kind(band, wanted.woman(), wanted.minority(), wanted.young()).type()]++;
        });
        return counts;
    }

    private static boolean meets(Targets targets, int[][] counts) {
        int all = 0;
        int[] has = new int[3];
        for (int band = 0; band < 3; band++) {
            int inBand = 0;
            for (int type = 0; type < Kind.TYPES; type++) {
                inBand += counts[band][type];
                for (int bit = 0; bit < 3; bit++) {
                    has[bit] += (type & (1 << bit)) == 0 ? 0 : counts[band][type];
                }
            }
            if (inBand == 0) {
                return false;
            }
            all += inBand;
        }
        return (targets.largest() == null || all <= targets.largest())
                && reached(has[0], all, targets.women())
                && (targets.minority() == null || reached(has[1], all, targets.minority()))
                && reached(has[2], all, targets.young());
    }

    private static boolean reached(int has, int all, BigDecimal percent) {
        return BigDecimal.valueOf(100L * has).compareTo(percent.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    /** Tries every set of changes, the small ones first. */
    private record BruteForce(Targets targets, int[][] staying, int[][] forced) {

        int smallest(int most) {
            for (int changes = 0; changes <= most; changes++) {
                for (int removals = 0; removals <= changes; removals++) {
                    for (int additions = 0; additions <= changes; additions++) {
                        if (Math.max(additions, removals) == changes && serves(additions, removals)) {
                            return changes;
                        }
                    }
                }
            }
            return most + 1;
        }

        private boolean serves(int additions, int removals) {
            int must = 0;
            for (int[] band : forced) {
                for (int count : band) {
                    must += count;
                }
            }
            if (removals < must) {
                return false;
            }
            var left = new ArrayList<int[][]>();
            remove(copy(staying), removals - must, 0, left);
            return left.stream().anyMatch(each -> add(each, additions, 0));
        }

        private static void remove(int[][] counts, int more, int from, List<int[][]> left) {
            if (more == 0) {
                left.add(copy(counts));
                return;
            }
            for (int cell = from; cell < 3 * Kind.TYPES; cell++) {
                if (counts[cell / Kind.TYPES][cell % Kind.TYPES] > 0) {
                    counts[cell / Kind.TYPES][cell % Kind.TYPES]--;
                    remove(counts, more - 1, cell, left);
                    counts[cell / Kind.TYPES][cell % Kind.TYPES]++;
                }
            }
        }

        private boolean add(int[][] counts, int more, int from) {
            if (more == 0) {
                return meets(targets, counts);
            }
            for (int cell = from; cell < 3 * Kind.TYPES; cell++) {
                boolean young = (cell % Kind.TYPES & 4) != 0;
                if (young == (cell < Kind.TYPES)) {
                    counts[cell / Kind.TYPES][cell % Kind.TYPES]++;
                    boolean served = add(counts, more - 1, cell);
                    counts[cell / Kind.TYPES][cell % Kind.TYPES]--;
                    if (served) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int[][] copy(int[][] counts) {
            return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        }
    }
}
