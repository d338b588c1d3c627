package vn.capuy.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.calendar.WorkingCalendar;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The calendar as it is entered now. */
@ApplicationScoped
public class CalendarDays {
    private static final LocalDate EARLIEST = LocalDate.of(1946, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private static final String VIEW = """
            select d.id, d.day, d.kind, %s as name, d.document, d.article, d.certainty, d.recorded_at, d.recorded_by,
              d.voided_at, d.void_reason, d.version
            from calendar_day d where\s""".formatted(Projections.named("d.name"));

    private static final ListQuery<CalendarDayView> LIST = new ListQuery<>(
            VIEW + "d.voided_at is null and " + Projections.between("d.day"),
            CalendarDayView.class,
            List.of(ListQuery.date("day")),
            day -> Cursor.at(day.day()));

    private static final String YEARS = """
            select y.year, y.recorded_at, y.recorded_by,
              count(d.id) filter (where d.kind = 'HOLIDAY') as holidays,
              count(d.id) filter (where d.kind = 'MAKE_UP') as make_ups
            from calendar_year y
              left join calendar_day d on d.voided_at is null and extract(year from d.day) = y.year
            group by y.year order by y.year""";

    private final Jdbi jdbi;
    private final Projections projections;

    CalendarDays(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    /** The whole calendar, by two statements: for what reckons with many days at once. */
    public WorkingCalendar calendar() {
        return jdbi.withHandle(handle -> new WorkingCalendar(
                handle.createQuery("""
                                select day, kind, name_vi, name_en, name_ar, document, article, certainty
                                from calendar_day where voided_at is null""")
                        .map((row, context) -> new SpecialDay(
                                row.getObject("day", LocalDate.class),
                                SpecialDay.Kind.valueOf(row.getString("kind")),
                                new MultilingualName(
                                        row.getString("name_vi"), row.getString("name_en"), row.getString("name_ar")),
                                new Citation(
                                        row.getString("document"),
                                        row.getString("article"),
                                        Certainty.valueOf(row.getString("certainty")))))
                        .list(),
                handle.createQuery("select year from calendar_year").mapTo(Integer.class).stream()
                        .map(Year::of)
                        .toList()));
    }

    /** The days that hold, by day. */
    Page<CalendarDayView> page(CalendarFilter filter, PageRequest page) {
        return projections.page(LIST, page, Filters.of("from", filter.from, "to", filter.to));
    }

    /** One day, also one that was voided. */
    public Optional<CalendarDayView> find(UUID id) {
        return projections.one(VIEW + "d.id = :id", CalendarDayView.class, Map.of("id", id));
    }

    List<CalendarYearView> years() {
        return projections.all(YEARS, CalendarYearView.class, Map.of());
    }

    /** Whether a calendar is kept for the day. */
    public static boolean isOfOurTime(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    /** Refuses (400) a day beyond those for which a calendar is kept; absent is well. */
    public static void requireOurTime(String field, LocalDate day) {
        if (day != null && !isOfOurTime(day)) {
            throw ProblemException.invalid(
                    field, "violation.calendar-range", Map.of("first", EARLIEST, "last", LATEST));
        }
    }
}
