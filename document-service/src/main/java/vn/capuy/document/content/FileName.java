package vn.capuy.document.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.capuy.document.content.look.FileFormat;

/**
 * The name under which a file was handed in, made harmless: no place, no character that is not seen or turns the order of the
 * others round, none that a file system refuses, no name that one keeps for itself.
 */
record FileName(String text) {
    static final int LONGEST = 200;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    /** What follows the last dot of "Báo cáo tháng 3.2022" is none. */
    private static final Pattern ENDING = Pattern.compile("[a-z][a-z0-9]{0,5}");

    private static final String NAMELESS = "tệp";

    /** @param claimed as it came; empty or null where none did */
    static FileName of(String claimed) {
        String name = Normalizer.normalize(claimed == null ? "" : claimed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = UNSEEN.matcher(name).replaceAll("");
        name = REFUSED.matcher(name).replaceAll("_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return new FileName(shortened(name.isEmpty() ? NAMELESS : name));
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - ending.length());
        int kept = stem.offsetByCodePoints(0, LONGEST - ending.length());
        return stem.substring(0, kept).strip() + ending;
    }

    /** Whether the name ends as one of such files does; one without any ending claims nothing. */
    boolean fits(FileFormat format) {
        String ending = ending();
        return ending.isEmpty() || format.endings().contains(ending);
    }

    /** With the ending of that format, where it has none. */
    FileName ending(FileFormat format) {
        return ending().isEmpty() ? new FileName(text + "." + format.endings().getFirst()) : this;
    }

    private String ending() {
        String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return text.indexOf('.') >= 0 && ENDING.matcher(ending).matches() ? ending : "";
    }

    /** For those who cannot read the true one: ASCII alone. */
    String plain() {
        String ascii = Normalizer.normalize(text.replace('Đ', 'D').replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return ascii.replaceAll("[^A-Za-z0-9._() -]", "_");
    }
}
