package vn.capuy.report.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure, or a part of it, as a template names it: {@code INSP.CASES} or {@code INSP.CASES/INSPECTION}.
 *
 * @param part null for the whole
 */
public record FigureRef(String code, String part) {
    private static final int LONGEST = 200;
    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9_.]*)(?:/([^/\\s{}]+))?");

    /** Empty where it is not written as a figure is. */
    public static Optional<FigureRef> read(String written) {
        Matcher read = WRITTEN.matcher(written);
        return written.length() <= LONGEST && read.matches()
                ? Optional.of(new FigureRef(read.group(1), read.group(2)))
                : Optional.empty();
    }

    public FigureRef whole() {
        return new FigureRef(code, null);
    }

    @Override
    public String toString() {
        return part == null ? code : code + "/" + part;
    }
}
