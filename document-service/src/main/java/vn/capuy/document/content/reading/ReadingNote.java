package vn.capuy.document.content.reading;

import java.util.Locale;

/** Why a version has no words, or not all. Each has its sentence, {@code file.reading.<slug>}. */
enum ReadingNote {
    /** Pictures, spreadsheets, slides and signed data are not searched. */
    FORMAT_NOT_SEARCHED,
    /** A scan, as a rule. */
    NO_WORDS,
    /** Only its beginning is searched. */
    CUT_SHORT,
    /** Coded in a way of which it cannot be told beforehand how much memory it takes. */
    UNUSUAL_CODING,
    UNREADABLE,
    /** Its reading took the process with it, again and again. */
    GIVEN_UP,
    /** A newer version came, or file or document were closed, before it was read. */
    NOT_CURRENT;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
