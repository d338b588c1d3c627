package vn.capuy.inspection.paper;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Số và ký hiệu, as the register of documents writes it: number (below ten with a zero), symbol of the type, symbol of the
 * issuer, such as {@code 05-QĐ/UBKTHU} (36-HD/VPTW).
 */
record Notation(String type, String issuer) {
    private static final Pattern FORM = Pattern.compile("(?:[1-9]\\d{1,5}|0[1-9])-(\\p{L}{1,10})/(\\S{1,40})");

    static Optional<Notation> read(String written) {
        var form = FORM.matcher(written);
        return form.matches() ? Optional.of(new Notation(form.group(1), form.group(2))) : Optional.empty();
    }
}
