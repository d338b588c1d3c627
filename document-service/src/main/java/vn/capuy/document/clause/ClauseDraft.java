package vn.capuy.document.clause;

import java.text.Normalizer;

/**
 * A clause that is about to be entered, however it was handed in.
 *
 * @param place where it stood in what was handed in, for faults
 * @param parent the index of the draft in which it stands; {@link #TOP} where it stands in none of them
 */
record ClauseDraft(
        String place,
        int parent,
        ClauseKind kind,
        String label,
        String heading,
        String content,
        boolean requiresTasks) {
    static final int TOP = -1;

    static ClauseDraft of(
            String place,
            int parent,
            ClauseKind kind,
            String label,
            String heading,
            String content,
            boolean requiresTasks) {
        return new ClauseDraft(place, parent, kind, clean(label), clean(heading), clean(content), requiresTasks);
    }

    boolean saysSomething() {
        return heading != null || content != null;
    }

    /** By what the document is found: all that the clause says. */
    String text() {
        return label + (heading == null ? "" : " " + heading) + (content == null ? "" : "\n" + content);
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
