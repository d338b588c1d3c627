package vn.capuy.cadre.person;

import java.util.Locale;
import vn.capuy.kernel.text.VietnameseText;

/** How names are sought: without diacritics, and what is spelled as asked comes first. */
final class PersonSearch {
    private PersonSearch() {}

    /** Small letters, tone marks where today's spelling puts them. */
    static String spelled(String name) {
        return VietnameseText.canonicalTones(name).toLowerCase(Locale.ROOT);
    }

    /** The pattern (LIKE) of names that hold what is asked, whatever its diacritics. */
    static String pattern(String asked) {
        String folded = VietnameseText.fold(asked);
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** 0 for a name that is spelled as asked, 1 for one that only reads the same. */
    static int rank(String name, String asked) {
        return asked == null || spelled(name).contains(spelled(asked)) ? 0 : 1;
    }
}
