package vn.capuy.document.search.query;

/** How well a word that was typed fits one that is found, best first. */
public enum Strength {
    /** As it was typed, diacritics and all. */
    EXACT,
    /** The same letters, whatever their diacritics. */
    FOLDED,
    /** The last word that was typed is the beginning of one that is found. */
    BEGINNING
}
