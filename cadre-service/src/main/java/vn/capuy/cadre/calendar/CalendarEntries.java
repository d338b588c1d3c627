package vn.capuy.cadre.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.calendar.CalendarYearState;
import vn.capuy.platform.record.Entry;

/** The calendar, for writing. */
@ApplicationScoped
class CalendarEntries implements PanacheRepositoryBase<CalendarEntry, UUID> {
    private final Jdbi jdbi;

    CalendarEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the days that stand in the calendar. */
    Set<LocalDate> taken(Collection<LocalDate> days) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select day from calendar_day where voided_at is null and day = any(cast(:days as date[]))")
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(LocalDate::toString).toList())
                .mapTo(LocalDate.class)
                .collect(Collectors.toSet()));
    }

    /** Whether a holiday of the year is entered at all. */
    boolean hasHoliday(int year) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select exists (select 1 from calendar_day where voided_at is null and kind = 'HOLIDAY'
                          and day between make_date(:year, 1, 1) and make_date(:year, 12, 31))""").bind("year", year).mapTo(boolean.class).one());
    }

    CalendarYearState complete(int year, Entry entry) {
        Instant at = entry.at();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into calendar_year (year, recorded_at, recorded_by) values (:year, :at, :by)")
                .bind("year", year)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
        return new CalendarYearState(year, at);
    }
}
