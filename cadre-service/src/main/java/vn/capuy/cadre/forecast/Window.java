package vn.capuy.cadre.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.capuy.platform.problem.ProblemException;

/**
 * The time that a forecast looks at.
 *
 * @param org the organisation, with all below it; null for the caller's whole scope
 * @param on the day as of which it is asked
 * @param until the last day, included
 */
record Window(String org, LocalDate on, LocalDate until) {
    private static final int YEARS_AT_MOST = 10;
    private static final int LAST_YEAR = 9_000;

    static Window of(ForecastFilter filter, LocalDate today) {
        LocalDate on = filter.on == null ? today : filter.on;
        requireReal("on", on);
        LocalDate until = filter.until == null ? on.plusYears(1) : filter.until;
        if (until.isBefore(on)) {
            throw ProblemException.invalid("until", "violation.period");
        }
        if (until.isAfter(on.plusYears(YEARS_AT_MOST))) {
            throw ProblemException.invalid("until", "forecast.too-far", Map.of("years", YEARS_AT_MOST));
        }
        return new Window(filter.org, on, until);
    }

    /** Refuses (400) a day with which no calendar of ours counts. */
    static void requireReal(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(field, "violation.date");
        }
    }

    /** For SQL, with what else it binds. */
    Map<String, Object> binds(Map<String, ?> others) {
        var binds = new HashMap<String, Object>(others);
        binds.put("org", org);
        binds.put("on", on);
        binds.put("until", until);
        return binds;
    }

    /** Every month in which one of its days lies. */
    List<String> months() {
        LocalDate first = on.withDayOfMonth(1);
        return Stream.iterate(first, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .map(month -> month.toString().substring(0, "yyyy-MM".length()))
                .toList();
    }
}
