package vn.capuy.platform.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as they are written in JSON and in files: {@code 2025-07-01}, four digits for the year. */
public final class WrittenDays {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private WrittenDays() {}

    /** @throws DateTimeException where it is not a day, or not so written: a longer year no register has room for */
    public static LocalDate read(String text) {
        String day = text.strip();
        if (!FORM.matcher(day).matches()) {
            throw new DateTimeException("Not of the form 2025-07-01");
        }
        return LocalDate.parse(day);
    }
}
