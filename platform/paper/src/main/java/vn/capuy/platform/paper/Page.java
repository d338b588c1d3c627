package vn.capuy.platform.paper;

/**
 * A sheet and its margins in millimetres, and the size of the text on it in points.
 *
 * @param top margin, and so on
 */
public record Page(double width, double height, double top, double bottom, double left, double right, double points) {

    static final double LARGEST = 1000;
    private static final double SMALLEST_LETTERS = 4;
    private static final double LARGEST_LETTERS = 72;

    public Page {
        boolean fits = width - left - right >= 20 && height - top - bottom >= 20;
        boolean positive = Math.min(Math.min(top, bottom), Math.min(left, right)) >= 0;
        if (!fits || !positive || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("No room between the margins of this page");
        }
        if (!(points >= SMALLEST_LETTERS && points <= LARGEST_LETTERS)) {
            throw new IllegalArgumentException("No size of text: " + points);
        }
    }

    /** A4 with the margins prescribed for official documents: 20 mm above and below, 30 left, 15 right. */
    public static Page official() {
        return new Page(210, 297, 20, 20, 30, 15, 14);
    }

    /** A4 with equal margins. */
    public static Page a4(double margin, double points) {
        return new Page(210, 297, margin, margin, margin, margin, points);
    }

    /** The sheet on its side, which turns its margins with it. */
    public Page landscape() {
        return new Page(height, width, left, right, bottom, top, points);
    }

    public Page sized(double textPoints) {
        return new Page(width, height, top, bottom, left, right, textPoints);
    }

    public double textWidth() {
        return width - left - right;
    }
}
