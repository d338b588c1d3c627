package vn.capuy.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One fault of the input.
 *
 * @param field the name of the field or parameter; null in an import, which has {@code row} and {@code column}
 * @param row the row of the file as a person counts it: the header is row 1
 * @param value what stood there, shortened
 * @param message what is wrong, in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String field, Integer row, String column, String value, String message) {
    private static final int SHOWN = 100;

    public static Violation ofField(String field, String message) {
        return new Violation(field, null, null, null, message);
    }

    public static Violation ofCell(int row, String column, String value, String message) {
        return new Violation(null, row, column, shorten(value), message);
    }

    private static String shorten(String value) {
        return value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
