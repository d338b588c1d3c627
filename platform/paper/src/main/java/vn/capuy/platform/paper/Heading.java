package vn.capuy.platform.paper;

/**
 * A heading, which stays with what follows it.
 *
 * @param level 1 (of the paper), 2 or 3
 */
public record Heading(int level, Text text, Alignment alignment) implements Block {

    public static final int DEEPEST = 3;

    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("No level of headings: " + level);
        }
    }
}
