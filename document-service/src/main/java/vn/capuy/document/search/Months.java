package vn.capuy.document.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The months in which is searched, latest first, in spans of 1, 2, 4, 8 and then of 12 months: what is frequent is found in
 * the first span, what is rare is soon looked for in all, and no span is so long that what is found there could not be
 * sorted.
 */
final class Months {
    private static final int LONGEST = 12;

    private Months() {}

    /** @return for each span the marks of its months, parted by blanks; none where the days are in the wrong order */
    static List<String> spans(LocalDate oldest, LocalDate latest) {
        var spans = new ArrayList<String>();
        YearMonth last = YearMonth.from(oldest);
        YearMonth month = YearMonth.from(latest);
        for (int length = 1; !month.isBefore(last); length = Math.min(2 * length, LONGEST)) {
            var marks = new ArrayList<String>();
            for (int i = 0; i < length && !month.isBefore(last); i++) {
                marks.add("month:%04d%02d".formatted(month.getYear(), month.getMonthValue()));
                month = month.minusMonths(1);
            }
            spans.add(String.join(" ", marks));
        }
        return spans;
    }
}
