package vn.capuy.document.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose tasks a sheet tells, of which days, and as known when.
 *
 * @param org the body that assigned them
 * @param end the first day on which what was due is overdue: the one after the last, or today while the period runs
 * @param known what was entered later is not in it
 * @param previous when the period before was closed; null where there is none
 */
public record Sheet(String org, CalendarPeriod period, LocalDate end, Instant known, Instant previous) {
    /** A closed period's. */
    static Sheet closed(String org, CalendarPeriod period, Instant known, Instant previous) {
        return new Sheet(org, period, period.end(), known, previous);
    }

    /** As {@link SheetSql} binds it. */
    public Map<String, Object> binds() {
        var binds = new HashMap<String, Object>();
        binds.put("org", org);
        binds.put("first", period.from());
        binds.put("last", period.to());
        binds.put("end", end);
        binds.put("known", known.atOffset(ZoneOffset.UTC));
        // As text, for PostgreSQL's infinity.
        binds.put("previous", previous == null ? "infinity" : previous.toString());
        return binds;
    }
}
