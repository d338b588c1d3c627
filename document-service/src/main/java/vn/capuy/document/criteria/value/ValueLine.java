package vn.capuy.document.criteria.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.capuy.platform.imports.Row;

/**
 * A row of a file of values.
 *
 * @param yes of yes or no; null for a figure
 * @param verification the paper by which it had been verified; null where it waits for verification here
 */
record ValueLine(
        String set,
        String edition,
        String indicator,
        String unit,
        LocalDate onDay,
        BigDecimal value,
        Boolean yes,
        String evidence,
        String verification,
        String voidReason) {
    static final String COLUMN_NAMES = "set,edition,indicator,unit,on_day,value,evidence,verification,void_reason";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("edition", "verification", "void_reason");

    private static final String YES = "yes";
    private static final String NO = "no";

    static ValueLine of(Row row, LocalDate today) {
        LocalDate day = row.date("on_day");
        if (day != null && day.isAfter(today)) {
            row.fault("on_day", "violation.future");
        }
        String told = row.text("value", 40);
        boolean word = YES.equals(told) || NO.equals(told);
        return new ValueLine(
                row.text("set", 50),
                row.optionalText("edition", 30),
                row.text("indicator", 7),
                row.text("unit", 50),
                day,
                word ? null : row.optionalDecimal("value"),
                word ? YES.equals(told) : null,
                row.text("evidence", 500),
                row.optionalText("verification", 200),
                row.optionalText("void_reason", 1000));
    }

    String told() {
        if (yes == null) {
            return String.valueOf(value);
        }
        return yes ? YES : NO;
    }
}
