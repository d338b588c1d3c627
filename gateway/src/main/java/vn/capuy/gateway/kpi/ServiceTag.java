package vn.capuy.gateway.kpi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entity tags that services give to their figures (RFC 9110, section 8.8.3). */
final class ServiceTag {
    static final String PLAIN = "[A-Za-z0-9_-]{1,64}";
    private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"(" + PLAIN + ")\"");

    private ServiceTag() {}

    /** What stands between the quotes; null for none, and for one that could not stand in a tag of ours. */
    static String read(String header) {
        Matcher written = header == null ? null : WRITTEN.matcher(header.strip());
        return written != null && written.matches() ? written.group(1) : null;
    }

    /** Weak: it tells whether the figures are the same, not whether every byte is. */
    static String written(String tag) {
        return "W/\"" + tag + "\"";
    }
}
