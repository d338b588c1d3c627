package vn.capuy.cadre.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.kernel.calendar.SpecialDay;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.platform.calendar.CalendarDayState;
import vn.capuy.platform.calendar.CalendarDayView;
import vn.capuy.platform.calendar.CalendarDays;
import vn.capuy.platform.calendar.CalendarYearState;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.feed.Outbox;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Holidays and make-up days are entered and voided, and told to the other services. */
@ApplicationScoped
class CalendarService {
    static final List<String> COLUMNS =
            List.of("day", "kind", "name_vi", "name_en", "name_ar", "document", "article", "certainty");
    static final Set<String> OPTIONAL = Set.of("name_en", "name_ar", "article");
    private static final String TYPE = "calendar-day";

    private final CalendarEntries days;
    private final CalendarDays calendar;
    private final Outbox outbox;
    private final Importer importer;
    private final Journal journal;
    private final Entries entries;

    CalendarService(
            CalendarEntries days,
            CalendarDays calendar,
            Outbox outbox,
            Importer importer,
            Journal journal,
            Entries entries) {
        this.days = days;
        this.calendar = calendar;
        this.outbox = outbox;
        this.importer = importer;
        this.journal = journal;
        this.entries = entries;
    }

    @Transactional
    CalendarDayView enter(CalendarDayRequest request) {
        CalendarDays.requireOurTime("day", request.day());
        List<Fault> faults = request.faults(days.taken(List.of(request.day())));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        UUID id = write(List.of(request)).getFirst().id();
        journal.write("calendar.day-entered", TYPE, id, null, request);
        return read(id);
    }

    @Transactional
    CalendarDayView voidFor(UUID id, String ifMatch, String reason) {
        CalendarEntry day = days.findByIdOptional(id).orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, day.version());
        var entry = entries.now();
        day.voidFor(reason, entry);
        days.flush();
        tell(List.of(day.state(entry.at())));
        journal.write("calendar.day-voided", TYPE, id, null, Map.of("day", day.day(), "reason", reason));
        return read(id);
    }

    /** Says that nothing is missing of a year: what runs into it is no longer provisional. */
    @Transactional
    CalendarYearState complete(int year) {
        if (!days.hasHoliday(year)) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "calendar.year-empty", Map.of("year", year));
        }
        CalendarYearState state = days.complete(year, entries.now());
        outbox.tell(
                new Outbox.Event("calendar.year", Integer.toString(year), CalendarYearState.EVENT_TYPE, null, state));
        journal.write("calendar.year-completed", "calendar-year", year, null, null);
        return state;
    }

    @Transactional
    ImportReport take(File body, ImportRequest request) {
        return importer.run(
                body, request, new Importer.Plan<>(COLUMNS, OPTIONAL, CalendarService::parse, this::check, rows -> {
                    write(rows);
                    journal.write("calendar.imported", "import", "calendar-days", null, Map.of("count", rows.size()));
                }));
    }

    private static CalendarDayRequest parse(Row row) {
        LocalDate day = row.date("day");
        if (day != null && !CalendarDays.isOfOurTime(day)) {
            row.fault("day", "violation.date");
        }
        return new CalendarDayRequest(
                day,
                row.code("kind", SpecialDay.Kind.class),
                row.text("name_vi", 200),
                row.optionalText("name_en", 200),
                row.optionalText("name_ar", 200),
                row.text("document", 100),
                row.optionalText("article", 100),
                row.code("certainty", Certainty.class));
    }

    private void check(List<Parsed<CalendarDayRequest>> rows, Faults faults) {
        Set<LocalDate> taken =
                days.taken(rows.stream().map(row -> row.value().day()).collect(Collectors.toSet()));
        var inFile = new HashSet<LocalDate>();
        for (Parsed<CalendarDayRequest> row : rows) {
            String day = row.value().day().toString();
            row.value().faults(taken).forEach(fault -> faults.add(row.row(), fault.field(), day, fault.messageKey()));
            if (!inFile.add(row.value().day())) {
                faults.add(row.row(), "day", day, "violation.duplicate");
            }
        }
    }

    private List<CalendarEntry> write(List<CalendarDayRequest> requests) {
        var entry = entries.now();
        var entered =
                requests.stream().map(each -> new CalendarEntry(each, entry)).toList();
        days.persist(entered);
        days.flush();
        tell(entered.stream().map(each -> each.state(null)).toList());
        return entered;
    }

    private void tell(List<CalendarDayState> states) {
        outbox.tell(states.stream()
                .map(day ->
                        new Outbox.Event("calendar.day", day.id().toString(), CalendarDayState.EVENT_TYPE, null, day))
                .toList());
    }

    private CalendarDayView read(UUID id) {
        return calendar.find(id).orElseThrow(ProblemException::notFound);
    }
}
