package vn.capuy.cadre.planning.rules;

/**
 * How many cadres can be taken off a list while at most so many women, members of minorities and young ones leave it, and
 * which. A cadre with fewer of the three does less harm than one with the same and more, so those of one kind are only taken
 * when all those of a lesser kind are gone; what is left to weigh are the three kinds that have two of the three.
 */
final class Packing {
    private static final int WOMAN = 1;
    private static final int MINORITY = 2;
    private static final int YOUNG = 4;

    private final int[] available;
    private final int[] slack;
    final int[] taken = new int[Kind.TYPES];

    /**
     * @param available how many of each type can go
     * @param slack how many women, members of minorities and young ones may go
     */
    Packing(int[] available, int[] slack) {
        this.available = available;
        this.slack = slack.clone();
        take(0, available[0]);
        takeMost(WOMAN);
        takeMost(MINORITY);
        takeMost(YOUNG);
        takePairs();
        takeMost(WOMAN | MINORITY | YOUNG);
    }

    int size() {
        int size = 0;
        for (int each : taken) {
            size += each;
        }
        return size;
    }

    /** Puts back the most valuable ones until so many are taken. */
    Packing exactly(int wanted) {
        int spare = size() - wanted;
        for (int type : new int[] {7, 6, 5, 3, 4, 2, 1, 0}) {
            int back = Math.min(spare, taken[type]);
            taken[type] -= back;
            spare -= back;
        }
        return this;
    }

    private void takePairs() {
        int most = Math.min(available[WOMAN | MINORITY], Math.min(slack[0], slack[1]));
        int best = -1;
        int[] choice = new int[3];
        for (int both = 0; both <= most; both++) {
            int womanYoung = Math.min(available[WOMAN | YOUNG], Math.min(slack[0] - both, slack[2]));
            int minorityYoung = Math.min(available[MINORITY | YOUNG], Math.min(slack[1] - both, slack[2] - womanYoung));
            if (both + womanYoung + minorityYoung > best) {
                best = both + womanYoung + minorityYoung;
                choice = new int[] {both, womanYoung, minorityYoung};
            }
        }
        take(WOMAN | MINORITY, choice[0]);
        take(WOMAN | YOUNG, choice[1]);
        take(MINORITY | YOUNG, choice[2]);
    }

    private void takeMost(int type) {
        int most = available[type];
        for (int bit = 0; bit < slack.length; bit++) {
            if ((type & (1 << bit)) != 0) {
                most = Math.min(most, slack[bit]);
            }
        }
        take(type, most);
    }

    private void take(int type, int count) {
        taken[type] = count;
        for (int bit = 0; bit < slack.length; bit++) {
            if ((type & (1 << bit)) != 0) {
                slack[bit] -= count;
            }
        }
    }
}
