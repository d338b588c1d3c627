package vn.capuy.document.exchange.edxml;

/**
 * Số, ký hiệu.
 *
 * @param number such as {@code 05}
 * @param notation such as {@code NQ/HU}, or {@code QĐ-BTTTT} as agencies of the state write it
 */
public record Code(String number, String notation) {
    /** As it is written on the document: the Party puts a hyphen behind the number, the state a slash. */
    public String written() {
        return number + (notation.contains("/") ? "-" : "/") + notation;
    }

    /** Parts what is written on a document of the Party. */
    public static Code of(String written) {
        int hyphen = written.indexOf('-');
        return new Code(written.substring(0, hyphen), written.substring(hyphen + 1));
    }
}
