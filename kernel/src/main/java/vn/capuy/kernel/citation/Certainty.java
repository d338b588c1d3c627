package vn.capuy.kernel.citation;

/**
 * How well a cited rule is known. It is shown beside every citation, so that nobody takes for verified what has not been
 * read in the rule itself.
 */
public enum Certainty {
    /** Read in the rule, or in an official page that quotes it. */
    READ("R"),
    /** Read in a secondary source only. */
    SECONDARY("S"),
    /** General knowledge of the work, not checked. */
    GENERAL("M"),
    /** Open: nobody has answered it yet. */
    OPEN("?");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /** The mark as it is printed: {@code R}, {@code S}, {@code M} or {@code ?}. */
    public String mark() {
        return mark;
    }
}
