package vn.capuy.cadre.appraisal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.capuy.kernel.time.Period;

/**
 * The period for which a cadre is appraised.
 *
 * @param key {@code 2025-Q4}, {@code 2025}, {@code 2020-2025} or {@code 2025-06-01/2025-08-15}
 */
record AppraisalPeriod(PeriodKind kind, String key, Period days) {
    static final int LONGEST_KEY = 21;
    private static final String YEAR = "(19[3-9]\\d|[2-9]\\d{3})";
    private static final Pattern QUARTERLY = Pattern.compile(YEAR + "-Q([1-4])");
    private static final Pattern YEARLY = Pattern.compile(YEAR);
    private static final Pattern TERM = Pattern.compile(YEAR + "-" + YEAR);
    private static final Pattern INTERVAL = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
    private static final int LONGEST_YEARS = 10;

    /**
     * Empty where the key is not of the kind's form.
     *
     * @param terms the days of a committee's term by its code, where it is known; else the years it names are taken
     */
    static Optional<AppraisalPeriod> of(PeriodKind kind, String key, Function<String, Optional<Period>> terms) {
        Optional<Period> days =
                switch (kind) {
                    case QUARTER -> matched(QUARTERLY, key).map(AppraisalPeriod::quarter);
                    case YEAR -> matched(YEARLY, key).map(hit -> years(hit.group(1), hit.group(1)));
                    case TERM ->
                        matched(TERM, key)
                                .filter(hit -> hit.group(1).compareTo(hit.group(2)) < 0)
                                .map(hit -> terms.apply(key).orElseGet(() -> years(hit.group(1), hit.group(2))));
                    case AD_HOC -> matched(INTERVAL, key).flatMap(AppraisalPeriod::interval);
                };
        return days.filter(AppraisalPeriod::isOfReason).map(each -> new AppraisalPeriod(kind, key, each));
    }

    private static Optional<Matcher> matched(Pattern form, String key) {
        return Optional.of(form.matcher(key)).filter(Matcher::matches);
    }

    private static Period quarter(Matcher hit) {
        LocalDate first = LocalDate.of(Integer.parseInt(hit.group(1)), Integer.parseInt(hit.group(2)) * 3 - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    private static Period years(String first, String last) {
        return new Period(LocalDate.of(Integer.parseInt(first), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private static Optional<Period> interval(Matcher hit) {
        try {
            LocalDate from = LocalDate.parse(hit.group(1));
            LocalDate to = LocalDate.parse(hit.group(2));
            return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfReason(Period days) {
        return days.to().isBefore(days.from().plusYears(LONGEST_YEARS));
    }
}
