package vn.capuy.platform.paper;

/** Where a line stands. Start and end follow the language: the start of a line is at the right in Arabic. */
public enum Alignment {
    START,
    CENTRE,
    END,
    JUSTIFIED
}
