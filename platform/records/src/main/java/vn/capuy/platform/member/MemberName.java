package vn.capuy.platform.member;

import java.util.Locale;
import vn.capuy.kernel.text.VietnameseText;

/** How names are compared and sought. */
final class MemberName {
    private MemberName() {}

    /** Small letters, single spaces, tone marks where today's spelling puts them. */
    static String spelled(String name) {
        return VietnameseText.canonicalTones(name)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\p{IsWhite_Space}+", " ");
    }

    /** The pattern (LIKE) of names that hold what is asked, whatever its diacritics. */
    static String pattern(String asked) {
        String folded = VietnameseText.fold(asked);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** 0 for a name that is spelled as asked, 1 for one that only reads the same. */
    static int rank(String name, String asked) {
        return spelled(name).contains(spelled(asked)) ? 0 : 1;
    }
}
