package vn.capuy.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Which request targets are plain enough to be passed on. A path that two programs may read differently (dot segments,
 * encoded separators, words with encoded letters, matrix parameters, double encodings) is how a caller slips past a rule made
 * for another path, so it is refused as it came, before any program has normalised it.
 */
final class RequestGuard {
    private static final String ENCODED_NEVER = "/\\;.%";

    /** A name, an address of IPv4 or one of IPv6 in brackets, and a port; no user, no path, nothing encoded. */
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private RequestGuard() {}

    /** Whether it names one host as an honest client does. */
    static boolean isPlainHost(String authority) {
        return authority != null && HOST.matcher(authority).matches();
    }

    /** Whether the request target, exactly as on the wire, is a plain path with an optional query. */
    static boolean isPlain(String target) {
        if (target == null || !target.startsWith("/")) {
            return false;
        }
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return isVisibleAscii(target)
                && target.indexOf('#') < 0
                && path.indexOf('\\') < 0
                && path.indexOf(';') < 0
                && segmentsArePlain(path)
                && encodingsArePlain(path);
    }

    private static boolean isVisibleAscii(String target) {
        return target.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** No {@code .}, no {@code ..}, and nothing empty but the end. */
    private static boolean segmentsArePlain(String path) {
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals(".") || segments[i].equals("..") || (segments[i].isEmpty() && !last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean encodingsArePlain(String path) {
        var decoded = ByteBuffer.allocate(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                int value = hex(path, i + 1) * 16 + hex(path, i + 2);
                if (value < 0x20 || value == 0x7f || ENCODED_NEVER.indexOf(value) >= 0 || isOfWords(value)) {
                    return false;
                }
                decoded.put((byte) value);
                i += 2;
            } else {
                decoded.put((byte) c);
            }
        }
        return isUtf8(decoded.flip());
    }

    /** Nobody has to encode these (RFC 3986, section 2.3), and what routes a request reads {@code %61} as {@code a}. */
    private static boolean isOfWords(int value) {
        return value < 0x80 && (Character.isLetterOrDigit(value) || value == '-' || value == '_');
    }

    /** The value of a hexadecimal digit; so far below zero where there is none that no second digit can mend it. */
    private static int hex(String path, int index) {
        int digit = index < path.length() ? Character.digit(path.charAt(index), 16) : -1;
        return digit < 0 ? -1000 : digit;
    }

    /** Refuses overlong forms, in which a slash can hide from a check of single bytes. */
    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
