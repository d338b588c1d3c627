package vn.capuy.document.content.reading;

import java.text.Normalizer;

/** Collects the words of a file until there are enough of them, or it took long enough. */
final class WordCollector {
    private final StringBuilder text = new StringBuilder();
    private final WordLimits limits;
    private final long until;

    WordCollector(WordLimits limits) {
        this.limits = limits;
        this.until = System.nanoTime() + limits.time().toNanos();
    }

    /** No more is wanted. */
    static final class Enough extends RuntimeException {
        Enough() {
            super("Enough words, or long enough", null, false, false);
        }
    }

    WordLimits limits() {
        return limits;
    }

    void add(CharSequence more) {
        requireTime();
        int room = limits.characters() - text.length();
        int taken = Math.min(room, more.length());
        for (int i = 0; i < taken; i++) {
            add(more.charAt(i));
        }
        if (more.length() > room) {
            throw new Enough();
        }
    }

    /** One letter; what no database keeps and blank after blank is left out. */
    private void add(char each) {
        boolean blank = Character.isWhitespace(each) || Character.isISOControl(each) || each == '\u00A0';
        boolean after = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        if (!blank) {
            text.append(each);
        } else if (!after) {
            text.append(each == '\n' ? '\n' : ' ');
        }
    }

    void requireTime() {
        if (System.nanoTime() - until > 0) {
            throw new Enough();
        }
    }

    String text() {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        // Half a letter at the end, or a broken one within, would be refused by the database's encoding.
        return whole.replaceAll("[\\x{D800}-\\x{DFFF}]", "");
    }
}
