package vn.capuy.cadre.dossier.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case of two days: one after which the other must come. */
record Moment(LocalDate since, LocalDate day, List<Evidence> evidence) {

    Map<String, Object> said() {
        return Map.of("since", since, "date", day);
    }

    boolean isYears(int years) {
        return !day.isBefore(since.plusYears(years));
    }

    boolean isMonths(int months) {
        return !day.isBefore(since.plusMonths(months));
    }
}
