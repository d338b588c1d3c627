package vn.capuy.platform.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The header by which a request keeps its place in a trace from one process to the next.
 *
 * <p>Source: W3C Trace Context, section 3.2: version, trace (16 bytes), span (8 bytes) and flags, in lower-case hexadecimal.
 */
public final class TraceParent {
    public static final String HEADER = "traceparent";
    /** What tracing systems add of their own; worth nothing without the header above. */
    public static final String STATE = "tracestate";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern NOTHING = Pattern.compile("ff-.*|..-0{32}-.*|..-.{32}-0{16}-..");
    private static final String NOT_SAMPLED = "00";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceParent() {}

    /** Whether it is one: of the form, of a version that can be, and with neither id all zeros. */
    public static boolean holds(String header) {
        return header != null
                && FORM.matcher(header).matches()
                && !NOTHING.matcher(header).matches();
    }

    /** The beginning of a trace that nobody has asked to collect. */
    public static String begin() {
        byte[] ids = new byte[24];
        RANDOM.nextBytes(ids);
        ids[0] |= 1;
        ids[16] |= 1;
        var hex = HexFormat.of();
        return of(hex.formatHex(ids, 0, 16), hex.formatHex(ids, 16, 24), NOT_SAMPLED);
    }

    /** @param flags two hexadecimal digits; the last bit says whether the trace is collected */
    public static String of(String trace, String span, String flags) {
        return "00-" + trace + "-" + span + "-" + flags;
    }
}
