package vn.capuy.platform.paper;

import java.net.URI;

/**
 * Letters of one look.
 *
 * @param text what is read; line feeds begin a new line, what no page can show is left out
 * @param points the size; 0 for that of the paper
 * @param link where they lead in a file that is read on a screen; null where nowhere
 */
public record Run(String text, boolean bold, boolean italic, boolean underlined, double points, URI link) {

    private static final double LARGEST = 200;

    /** Refuses links that are no address of the web: a paper is handed on to people who did not write it. */
    public Run {
        text = Printable.text(text);
        if (!(points >= 0 && points <= LARGEST)) {
            throw new IllegalArgumentException("No size of letters: " + points);
        }
        if (link != null && !("http".equals(link.getScheme()) || "https".equals(link.getScheme()))) {
            throw new IllegalArgumentException("Not an address of the web");
        }
    }

    public Run(String text, boolean bold, boolean italic, boolean underlined, double points) {
        this(text, bold, italic, underlined, points, null);
    }

    public static Run of(String text) {
        return new Run(text, false, false, false, 0);
    }

    public Run inBold() {
        return new Run(text, true, italic, underlined, points, link);
    }

    public Run inItalics() {
        return new Run(text, bold, true, underlined, points, link);
    }

    public Run underline() {
        return new Run(text, bold, italic, true, points, link);
    }

    public Run sized(double size) {
        return new Run(text, bold, italic, underlined, size, link);
    }

    public Run leadingTo(URI address) {
        return new Run(text, bold, italic, underlined, points, address);
    }
}
