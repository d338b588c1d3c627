package vn.capuy.cadre.dossier.entry;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.capuy.cadre.dossier.entry.EntryColumns.Column;
import vn.capuy.platform.imports.Row;

/** A row of a file into the details of a kind: what a request must hold, a row must hold too. */
final class EntryParser {
    private final List<Column> columns;
    private final Constructor<? extends DossierDetails> constructor;

    EntryParser(DossierKind kind) {
        this.columns = EntryColumns.of(kind);
        try {
            this.constructor = kind.details()
                    .getDeclaredConstructor(Arrays.stream(kind.details().getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
    }

    DossierDetails details(Row row) {
        try {
            return constructor.newInstance(
                    columns.stream().map(column -> cell(row, column)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + constructor, e);
        }
    }

    private static Object cell(Row row, Column column) {
        Class<?> type = column.member().getType();
        Object value;
        if (type == LocalDate.class) {
            value = column.has(NotNull.class) ? row.date(column.name()) : row.optionalDate(column.name());
        } else if (type == Integer.class) {
            value = whole(row, column, row.optionalDecimal(column.name()));
        } else if (type == BigDecimal.class) {
            value = decimal(row, column, row.optionalDecimal(column.name()));
        } else if (type.isEnum()) {
            value = code(row, column, type.asSubclass(Enum.class));
        } else {
            value = text(row, column);
        }
        return value;
    }

    private static String text(Row row, Column column) {
        Pattern form = column.constraint(Pattern.class);
        Size size = column.constraint(Size.class);
        int longest = size == null ? Integer.MAX_VALUE : size.max();
        String value = column.has(NotBlank.class)
                ? row.text(column.name(), longest)
                : row.optionalText(column.name(), longest);
        if (value != null && form != null && !value.matches(form.regexp())) {
            row.fault(column.name(), "violation.unreadable");
        }
        return value;
    }

    private static Integer whole(Row row, Column column, BigDecimal value) {
        required(row, column, value);
        if (value == null) {
            return null;
        }
        Min least = column.constraint(Min.class);
        Max most = column.constraint(Max.class);
        if (value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(least.value())) < 0
                || value.compareTo(BigDecimal.valueOf(most.value())) > 0) {
            row.fault(column.name(), "violation.unreadable");
            return null;
        }
        return value.intValueExact();
    }

    private static BigDecimal decimal(Row row, Column column, BigDecimal value) {
        required(row, column, value);
        BigDecimal most = new BigDecimal(column.constraint(DecimalMax.class).value());
        if (value != null
                && (value.signum() <= 0
                        || value.compareTo(most) > 0
                        || value.stripTrailingZeros().scale() > most.scale())) {
            row.fault(column.name(), "violation.unreadable");
        }
        return value;
    }

    private static <E extends Enum<E>> E code(Row row, Column column, Class<E> type) {
        return column.has(NotNull.class) ? row.code(column.name(), type) : row.optionalCode(column.name(), type);
    }

    /** An empty cell of a number that must be there; one that is no number was told by the row. */
    private static void required(Row row, Column column, BigDecimal value) {
        if (value == null && column.has(NotNull.class)) {
            row.text(column.name(), Integer.MAX_VALUE);
        }
    }
}
