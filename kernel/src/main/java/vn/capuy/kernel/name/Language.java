package vn.capuy.kernel.name;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** A language of the suite. Vietnamese is the one in which the work is done, and answers wherever no other is asked. */
public enum Language {
    VI("vi"),
    EN("en"),
    AR("ar");

    private static final List<String> TAGS = List.of(VI.tag, EN.tag, AR.tag);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag (BCP 47), as in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /**
     * The language that best suits an {@code Accept-Language} header (RFC 9110, lookup of RFC 4647).
     *
     * @param acceptLanguage the header as it came; where it is missing, malformed, or asks only for languages that we do
     *     not speak, the answer is Vietnamese, for a wrong header must not cost a caller the answer
     */
    public static Language negotiate(String acceptLanguage) {
        if (acceptLanguage == null) {
            return VI;
        }
        try {
            String tag = Locale.lookupTag(LanguageRange.parse(acceptLanguage.strip()), TAGS);
            return tag == null ? VI : values()[TAGS.indexOf(tag)];
        } catch (IllegalArgumentException malformed) {
            return VI;
        }
    }
}
