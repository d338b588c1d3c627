package vn.capuy.platform.paper;

/**
 * Letters of one look.
 *
 * @param text what is read; line feeds begin a new line, what no page can show is left out
 * @param points the size; 0 for that of the paper
 */
public record Run(String text, boolean bold, boolean italic, boolean underlined, double points) {

    private static final double LARGEST = 200;

    public Run {
        text = Printable.text(text);
        if (!(points >= 0 && points <= LARGEST)) {
            throw new IllegalArgumentException("No size of letters: " + points);
        }
    }

    public static Run of(String text) {
        return new Run(text, false, false, false, 0);
    }

    public Run inBold() {
        return new Run(text, true, italic, underlined, points);
    }

    public Run inItalics() {
        return new Run(text, bold, true, underlined, points);
    }

    public Run underline() {
        return new Run(text, bold, italic, true, points);
    }

    public Run sized(double size) {
        return new Run(text, bold, italic, underlined, size);
    }
}
