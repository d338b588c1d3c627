package vn.capuy.platform.paper;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text that can stand on paper: composed (NFC, as Vietnamese is searched and copied), without the characters that no
 * page shows and no XML may hold. Marks that would turn the order of what follows go too, so that a name cannot make
 * the line around it read otherwise than it was written; Arabic gets its direction from its letters.
 */
final class Printable {

    private static final char UNKNOWN = '\uFFFD';

    private Printable() {}

    static String text(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Form.NFC)
                .codePoints()
                .forEach(c -> keep(c, kept));
        return kept.toString();
    }

    private static void keep(int c, StringBuilder kept) {
        switch (Character.getType(c)) {
            case Character.CONTROL -> {
                if (c == '\n') {
                    kept.append('\n');
                } else if (c == '\t') {
                    kept.append(' ');
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> kept.append('\n');
            case Character.SURROGATE -> kept.append(UNKNOWN);
            case Character.FORMAT -> {
                if (c == '\u200C' || c == '\u200D') {
                    kept.appendCodePoint(c);
                }
            }
            case Character.UNASSIGNED -> {
                if ((c & 0xFFFE) != 0xFFFE) {
                    kept.appendCodePoint(c);
                }
            }
            default -> kept.appendCodePoint(c);
        }
    }
}
