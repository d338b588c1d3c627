package vn.capuy.platform.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.platform.json.WrittenDays;

/**
 * One row of a file. A getter that finds a fault tells it and answers null, so that all faults of a row are found; a row
 * with a fault is never handed on.
 */
public final class Row {
    /** The place of an optional column that the file does not have. */
    static final int ABSENT = -1;

    private static final int LONGEST_CELL = 10_000;

    private final int number;
    private final List<String> cells;
    /** Where each column of the plan stands; one that the file leaves out has no place (-1) and is empty. */
    private final Map<String, Integer> places;

    private final Faults faults;

    Row(int number, List<String> cells, Map<String, Integer> places, Faults faults) {
        this.number = number;
        this.cells = cells;
        this.places = places;
        this.faults = faults;
    }

    public int number() {
        return number;
    }

    public String text(String column, int longest) {
        String value = optionalText(column, longest);
        if (value == null && cell(column).isBlank()) {
            faults.add(number, column, "", "violation.required");
        }
        return value;
    }

    public String optionalText(String column, int longest) {
        String value = Normalizer.normalize(cell(column).strip(), Normalizer.Form.NFC);
        if (value.length() > Math.min(longest, LONGEST_CELL)) {
            faults.add(number, column, value, "violation.too-long", Map.of("max", longest));
            return null;
        }
        if (value.indexOf('\0') >= 0) {
            faults.add(number, column, value, "violation.unreadable");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) {
        return required(column, optionalCode(column, type));
    }

    public <E extends Enum<E>> E optionalCode(String column, Class<E> type) {
        String value = cell(column).strip();
        if (value.isEmpty()) {
            return null;
        }
        E[] all = type.getEnumConstants();
        for (E each : all) {
            if (each.name().equals(value)) {
                return each;
            }
        }
        String allowed = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        faults.add(number, column, value, "violation.code", Map.of("allowed", allowed));
        return null;
    }

    public LocalDate date(String column) {
        return required(column, optionalDate(column));
    }

    public LocalDate optionalDate(String column) {
        String value = cell(column).strip();
        try {
            return value.isEmpty() ? null : WrittenDays.read(value);
        } catch (DateTimeException e) {
            faults.add(number, column, value, "violation.date");
            return null;
        }
    }

    public Integer number(String column) {
        String value = cell(column).strip();
        try {
            return required(column, value.isEmpty() ? null : Integer.valueOf(value));
        } catch (NumberFormatException e) {
            faults.add(number, column, value, "violation.number");
            return null;
        }
    }

    public BigDecimal optionalDecimal(String column) {
        String value = cell(column).strip();
        try {
            return value.isEmpty() ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            faults.add(number, column, value, "violation.decimal");
            return null;
        }
    }

    /** {@code true} or {@code false}; empty is false. */
    public boolean flag(String column) {
        String value = cell(column).strip();
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            faults.add(number, column, value, "violation.boolean");
        }
        return value.equals("true");
    }

    /** Tells a fault that only the row as a whole shows. */
    public void fault(String column, String messageKey) {
        faults.add(number, column, cell(column), messageKey);
    }

    /** The same, with what its sentence speaks of. */
    public void fault(String column, String messageKey, Map<String, ?> arguments) {
        faults.add(number, column, cell(column), messageKey, arguments);
    }

    private <T> T required(String column, T value) {
        if (value == null && cell(column).isBlank()) {
            faults.add(number, column, "", "violation.required");
        }
        return value;
    }

    private String cell(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The import does not name the column " + column);
        }
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }
}
