package vn.capuy.report.below;

/** Why an installation did not answer, or not with all. */
enum Trouble {
    /** Nobody listens at its address, or the connection broke. */
    UNREACHABLE,
    /** It did not answer within its time limit. */
    TOO_SLOW,
    /** Its identity provider granted no token. */
    NO_TOKEN,
    /** It let this installation's account read nothing. */
    REFUSED,
    /** It answered with a fault of its own. */
    FAULTY,
    /** What it answered is not what a gateway of the suite answers. */
    UNREADABLE;

    String key() {
        return "below.trouble." + name();
    }

    /** It ends what is asked of an installation; what came before is kept. */
    static final class Met extends Exception {
        private final Trouble what;

        Met(Trouble what) {
            super(what.name(), null, false, false);
            this.what = what;
        }

        Trouble what() {
            return what;
        }
    }
}
