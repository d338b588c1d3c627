package vn.capuy.report.below;

/** Why a unit is not in a sum. */
enum Missing {
    /** No seal of it came that touches the period. */
    NO_SEAL,
    /** Seals of it came, of another period, under another tree or with another reach. */
    OTHER_QUESTION,
    /** It was sealed by one who may see more than the caller. */
    ABOVE_CLEARANCE,
    /** In the period it stood below another unit too: its seal tells both together. */
    PLACED_ELSEWHERE,
    /** Its seal lacks the figure. */
    NOT_SEALED,
    /** Its seal withholds the figure, and a ratio has no lower bound. */
    WITHHELD,
    /** Its seal has the figure, without a value. */
    NOT_TOLD;

    String key() {
        return "below.missing." + name();
    }
}
