package vn.capuy.document.mobilisation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.capuy.platform.imports.Row;

/** The marks of a survey in one cell, such as {@code EFFECT=25 CONSENT=20.5}. */
final class MarkText {
    private static final Pattern MARK = Pattern.compile("([A-Z0-9]+(?:_[A-Z0-9]+)*)=([0-9]{1,4}(?:\\.[0-9])?)");

    private MarkText() {}

    static List<Mark> read(Row row) {
        String cell = row.optionalText("marks", 2000);
        var marks = new ArrayList<Mark>();
        if (cell == null) {
            return marks;
        }
        for (String each : cell.split("[\\s;]+")) {
            var mark = MARK.matcher(each);
            if (!mark.matches()) {
                row.fault("marks", "mobilisation.marks-unreadable");
                return List.of();
            }
            marks.add(new Mark(mark.group(1), new BigDecimal(mark.group(2))));
        }
        return marks;
    }
}
