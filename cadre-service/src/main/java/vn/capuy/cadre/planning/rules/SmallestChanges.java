package vn.capuy.cadre.planning.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the smallest changes after which a list meets its targets: exactly, over kinds of cadres and not over cadres. So many
 * changes are so many additions, so many removals, or removals paired with additions; from none upwards, each number of both
 * is tried, and the first that serves is the smallest. One who comes may be all that is wanted at once, which leaves only the
 * choice of whom to take off ({@link Packing}) and of the age band that nobody would be left in.
 */
final class SmallestChanges {
    /** Beyond replacing everybody, so many more are tried before it is said that nothing serves. */
    private static final int MARGIN = 100;

    private final Targets targets;
    private final int[][] staying;
    private final int[][] forced;
    private final int size;
    private final int leaving;
    private final int[] has = new int[3];
    private final int[][] needed;

    /**
     * @param staying how many of each band and type may stay
     * @param forced how many must go whatever the targets say: for discipline or for too little service
     */
    SmallestChanges(Targets targets, int[][] staying, int[][] forced) {
        this.targets = targets;
        this.staying = staying;
        this.forced = forced;
        this.leaving = total(forced);
        this.size = total(staying) + leaving;
        for (int[] band : staying) {
            for (int type = 0; type < Kind.TYPES; type++) {
                for (int bit = 0; bit < has.length; bit++) {
                    has[bit] += (type & (1 << bit)) == 0 ? 0 : band[type];
                }
            }
        }
        int longest = 2 * size + MARGIN;
        this.needed = new int[][] {
            targets.needed(targets.women(), longest),
            targets.needed(targets.minority(), longest),
            targets.needed(targets.young(), longest)
        };
    }

    /** All combinations of the smallest number, those that touch fewest cadres first; none where nothing serves. */
    List<Change> find() {
        for (int changes = leaving; changes <= size + MARGIN; changes++) {
            var found = new ArrayList<Change>();
            for (int removals = leaving; removals < changes; removals++) {
                add(changes, removals, found);
            }
            for (int additions = 0; additions <= changes; additions++) {
                add(additions, changes, found);
            }
            if (!found.isEmpty()) {
                found.sort(Comparator.comparingInt(each -> each.additions().size()
                        + each.removals().stream().mapToInt(Change.Going::count).sum()));
                return found;
            }
        }
        return List.of();
    }

    private void add(int additions, int removals, List<Change> found) {
        int after = size + additions - removals;
        boolean tooLong = targets.largest() != null && after > targets.largest();
        if (after < 1 || tooLong || removals > size || !serves(staying, additions, removals - leaving, after, 0)) {
            return;
        }
        for (int filled = 0; filled < 1 << targets.bands(); filled++) {
            if (Integer.bitCount(filled) <= additions) {
                Change change = protecting(0, filled, copy(staying), additions, removals - leaving, after);
                if (change != null) {
                    found.add(change);
                    return;
                }
            }
        }
    }

    /**
     * Each band that is not filled by one who comes keeps one of its own: of the most valuable types that are there, since
     * keeping a lesser one instead never helps.
     */
    private Change protecting(int band, int filled, int[][] free, int additions, int removals, int after) {
        if (band == targets.bands()) {
            int old = 0;
            for (int each = 0; each < targets.bands(); each++) {
                old += (filled & (1 << each)) != 0 && !targets.bandsCanBeYoung().get(each) ? 1 : 0;
            }
            return serves(free, additions, removals, after, old) ? change(free, additions, removals, after, old) : null;
        }
        if ((filled & (1 << band)) != 0) {
            return protecting(band + 1, filled, free, additions, removals, after);
        }
        for (int type = Kind.TYPES - 1; type >= 0; type--) {
            if (free[band][type] > 0 && isMostValuable(free[band], type)) {
                free[band][type]--;
                Change change = protecting(band + 1, filled, free, additions, removals, after);
                free[band][type]++;
                if (change != null) {
                    return change;
                }
            }
        }
        return null;
    }

    private static boolean isMostValuable(int[] band, int type) {
        for (int other = 0; other < Kind.TYPES; other++) {
            if (other != type && (other & type) == type && band[other] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean serves(int[][] free, int additions, int removals, int after, int old) {
        int[] slack = slack(additions, after, old);
        if (slack[0] < 0 || slack[1] < 0 || slack[2] < 0) {
            return false;
        }
        return new Packing(byType(free), slack).size() >= removals;
    }

    /** How many women, members of minorities and young ones may go when everybody who comes is all three who can be. */
    private int[] slack(int additions, int after, int old) {
        return new int[] {
            has[0] + additions - needed[0][after],
            has[1] + additions - needed[1][after],
            has[2] + additions - old - needed[2][after]
        };
    }

    private Change change(int[][] free, int additions, int removals, int after, int old) {
        int[] going = new Packing(byType(free), slack(additions, after, old)).exactly(removals).taken;
        int[] left = has.clone();
        int[][] kept = copy(staying);
        var leavers = new int[targets.bands()][Kind.TYPES];
        for (int band = targets.bands() - 1; band >= 0; band--) {
            for (int type = 0; type < Kind.TYPES; type++) {
                int count = Math.min(going[type], free[band][type]);
                going[type] -= count;
                kept[band][type] -= count;
                leavers[band][type] = count + forced[band][type];
                for (int bit = 0; bit < left.length; bit++) {
                    left[bit] -= (type & (1 << bit)) == 0 ? 0 : count;
                }
            }
        }
        var removed = new ArrayList<Change.Going>();
        for (int band = 0; band < targets.bands(); band++) {
            for (int type = 0; type < Kind.TYPES; type++) {
                if (leavers[band][type] > 0) {
                    removed.add(new Change.Going(Kind.of(band, type), leavers[band][type]));
                }
            }
        }
        return new Change(
                Math.max(additions, removals + leaving), wanted(additions, after, left, kept), List.copyOf(removed));
    }

    /** The last ones who come fill the bands in which nobody can be young, the first ones are what else is wanted. */
    private List<Change.Wanted> wanted(int additions, int after, int[] left, int[][] kept) {
        Integer[] bands = new Integer[additions];
        int first = 0;
        int last = additions - 1;
        for (int band = 0; band < targets.bands(); band++) {
            if (total(new int[][] {kept[band]}) == 0) {
                bands[targets.bandsCanBeYoung().get(band) ? first++ : last--] = band;
            }
        }
        var wanted = new ArrayList<Change.Wanted>();
        for (int i = 0; i < additions; i++) {
            wanted.add(new Change.Wanted(
                    i < needed[0][after] - left[0],
                    i < needed[1][after] - left[1],
                    i < needed[2][after] - left[2],
                    bands[i]));
        }
        return List.copyOf(wanted);
    }

    private int[] byType(int[][] free) {
        int[] counts = new int[Kind.TYPES];
        for (int[] band : free) {
            for (int type = 0; type < Kind.TYPES; type++) {
                counts[type] += band[type];
            }
        }
        return counts;
    }

    private static int[][] copy(int[][] counts) {
        int[][] copy = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            copy[i] = counts[i].clone();
        }
        return copy;
    }

    private static int total(int[][] counts) {
        int total = 0;
        for (int[] band : counts) {
            for (int count : band) {
                total += count;
            }
        }
        return total;
    }
}
