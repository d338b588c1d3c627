package vn.capuy.kernel.name;

import java.util.Objects;

/**
 * A name in the three languages. The Vietnamese one is the official one and always there.
 *
 * @param vi the official name
 * @param en in English, null where it has none
 * @param ar in Arabic, null where it has none
 */
public record MultilingualName(String vi, String en, String ar) {

    public MultilingualName {
        if (Objects.requireNonNull(vi, "vi").isBlank()) {
            throw new IllegalArgumentException("The Vietnamese name is blank");
        }
        en = nullIfBlank(en);
        ar = nullIfBlank(ar);
    }

    /** The name in a language, or the Vietnamese one where it has none in it. */
    public String in(Language language) {
        String name =
                switch (language) {
                    case VI -> vi;
                    case EN -> en;
                    case AR -> ar;
                };
        return name == null ? vi : name;
    }

    private static String nullIfBlank(String name) {
        return name == null || name.isBlank() ? null : name;
    }
}
