package vn.capuy.platform.paper;

/**
 * A paragraph.
 *
 * @param indented whether its first line stands in, as the body of an official document does
 */
public record Paragraph(Text text, Alignment alignment, boolean indented) implements Block {

    public static Paragraph of(Text text, Alignment alignment) {
        return new Paragraph(text, alignment, false);
    }
}
