package vn.capuy.platform.range;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a content that is asked for (RFC 9110, section 14): one range of bytes. Several at once, or what is no range of
 * bytes at all, is answered with the whole, as the standard allows.
 *
 * @param first byte, from 0
 * @param last byte, included
 */
public record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What is asked lies beyond the end. */
    public static final class Unsatisfiable extends Exception {}

    public static Optional<ByteRange> of(String header, long size) throws Unsatisfiable {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            return Optional.of(suffix(Long.parseLong(asked.group(2)), size));
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        if (!asked.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        if (first >= size) {
            throw new Unsatisfiable();
        }
        return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    private static ByteRange suffix(long length, long size) throws Unsatisfiable {
        if (length == 0) {
            throw new Unsatisfiable();
        }
        return new ByteRange(Math.max(0, size - length), size - 1);
    }

    public long length() {
        return last - first + 1;
    }

    /** The value of {@code Content-Range}. */
    public String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}
