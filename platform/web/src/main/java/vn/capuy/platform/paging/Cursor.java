package vn.capuy.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.problem.ProblemException;

/** A place in a list's order: the ordering values of the last row shown. Opaque to the caller. */
public record Cursor(List<String> values) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor at(Object... values) {
        return new Cursor(java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    public String encode() {
        byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Refuses (400) what is not a cursor of so many values. */
    public static Cursor decode(String encoded, int size) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var values = List.of(text.split(SEPARATOR, -1));
            if (values.size() == size && text.indexOf('\0') < 0) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    public String text(int index) {
        return values.get(index);
    }

    public UUID id(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    public LocalDate date(int index) {
        try {
            return LocalDate.parse(values.get(index));
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static ProblemException malformed() {
        return ProblemException.invalid("after", "violation.cursor");
    }
}
