package vn.capuy.report.template;

import java.util.ArrayList;
import java.util.List;

/** The words of a template, parted into what stands as it is and what is in double braces. */
public final class Text {
    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";

    private Text() {}

    /** A piece of the words. */
    public sealed interface Piece permits Plain, Filled, Faulty {}

    /** Stands as it is. */
    public record Plain(String text) implements Piece {}

    /**
     * A field to be filled in.
     *
     * @param figure null where it is not asked of a figure
     */
    public record Filled(Field field, FigureRef figure) implements Piece {}

    /**
     * What cannot be read.
     *
     * @param at the place of its first letter, from 1
     * @param key of the sentence that says why
     */
    record Faulty(int at, String key, String written) implements Piece {}

    /** The words of a template that was accepted. */
    public static List<Piece> read(String words) {
        return pieces(words);
    }

    static List<Piece> pieces(String words) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < words.length(); ) {
            int open = words.indexOf(OPEN, i);
            int close = words.indexOf(CLOSE, i);
            if (close >= 0 && (open < 0 || close < open)) {
                plain(words, i, close, pieces);
                pieces.add(new Faulty(close + 1, "template.unopened", CLOSE));
                i = close + CLOSE.length();
            } else if (open < 0) {
                plain(words, i, words.length(), pieces);
                i = words.length();
            } else {
                plain(words, i, open, pieces);
                i = field(words, open, pieces);
            }
        }
        return pieces;
    }

    private static void plain(String words, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Plain(words.substring(from, to)));
        }
    }

    /** @return where what follows begins */
    private static int field(String words, int open, List<Piece> pieces) {
        int begin = open + OPEN.length();
        int close = words.indexOf(CLOSE, begin);
        int another = words.indexOf(OPEN, begin);
        if (close < 0 || another >= 0 && another < close) {
            pieces.add(new Faulty(open + 1, "template.unclosed", OPEN));
            return begin;
        }
        String written = words.substring(begin, close);
        pieces.add(field(written.strip(), open + 1));
        return close + CLOSE.length();
    }

    private static Piece field(String written, int at) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        var field = Field.named(name);
        if (field.isEmpty()) {
            return new Faulty(at, "template.unknown-field", written);
        }
        boolean ofFigure = field.get().of() != Field.Of.NOTHING;
        if (!ofFigure) {
            return colon < 0 ? new Filled(field.get(), null) : new Faulty(at, "template.field-of-nothing", written);
        }
        var figure = colon < 0
                ? java.util.Optional.<FigureRef>empty()
                : FigureRef.read(written.substring(colon + 1).strip());
        return figure.<Piece>map(ref -> new Filled(field.get(), ref))
                .orElseGet(() -> new Faulty(at, "template.field-without-figure", written));
    }
}
