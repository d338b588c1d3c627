package vn.capuy.cadre.planning.rules;

/**
 * What the targets see of a cadre: who agrees in all of it is the same to them.
 *
 * @param band the place of the age band, from the youngest
 */
public record Kind(int band, boolean woman, boolean minority, boolean young) {
    /** Woman, minority, young: each a bit. */
    static final int TYPES = 8;

    int type() {
        return (woman ? 1 : 0) | (minority ? 2 : 0) | (young ? 4 : 0);
    }

    static Kind of(int band, int type) {
        return new Kind(band, (type & 1) != 0, (type & 2) != 0, (type & 4) != 0);
    }
}
