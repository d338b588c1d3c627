package vn.capuy.platform.paper;

/**
 * What stands in the margins of every page.
 *
 * @param head a line above the text, or empty
 * @param foot a line below the text, or empty
 * @param onFirst whether the first page has it, too; in the prescribed form it has not
 * @param points the size of its letters; 0 for that of the paper
 */
public record Running(String head, String foot, PageNumbers numbers, boolean onFirst, double points) {

    /** Where the number of the page stands, in the middle. */
    public enum PageNumbers {
        NONE,
        ABOVE,
        BELOW
    }

    public static final Running NOTHING = new Running("", "", PageNumbers.NONE, true);

    /** As prescribed for official documents: the number above the text, from the second page. */
    public static final Running OFFICIAL = new Running("", "", PageNumbers.ABOVE, false);

    public Running {
        head = Printable.text(head);
        foot = Printable.text(foot);
    }

    public Running(String head, String foot, PageNumbers numbers, boolean onFirst) {
        this(head, foot, numbers, onFirst, 0);
    }

    public Running sized(double size) {
        return new Running(head, foot, numbers, onFirst, size);
    }
}
