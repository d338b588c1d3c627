package vn.capuy.document.content.look;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a part within an office file tells of it. */
final class PartNames {
    private static final Pattern MACROS =
            Pattern.compile("(.*/)?(vbaproject[^/]*|vbadata\\.xml)|xl/macrosheets/.*|basic/.*|scripts/.*");
    private static final Pattern ACTIVE =
            Pattern.compile(".*/activex/.*|.*/embeddings/[^/]*\\.bin|.*\\.(exe|dll|js|vbs|hta|scr|bat|cmd|ps1)");

    private PartNames() {}

    static void judge(String name, Set<Danger> dangers) {
        String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (MACROS.matcher(lower).matches()) {
            dangers.add(Danger.MACRO);
        }
        if (ACTIVE.matcher(lower).matches()) {
            dangers.add(Danger.ACTIVE_OBJECT);
        }
    }
}
