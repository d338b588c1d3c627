package vn.capuy.document.period;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.File;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.imports.Faults;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.Importer;
import vn.capuy.platform.imports.Importer.Plan;
import vn.capuy.platform.imports.Parsed;
import vn.capuy.platform.imports.Row;
import vn.capuy.platform.organisation.Organisation;

/**
 * Takes over closes of the past. What was known when they were closed on paper is not known here, so they are closed at the import,
 * of the history that it finds, and say so; when they had been closed and by which paper is kept beside.
 */
@ApplicationScoped
class PeriodImport {
    static final String COLUMN_NAMES = "organisation,kind,on,closed_on,minutes";
    static final List<String> COLUMNS = List.of(COLUMN_NAMES.split(","));
    static final Set<String> OPTIONAL = Set.of("closed_on", "minutes");

    private static final int LONGEST_MINUTES = 200;
    private static final Comparator<Parsed<Line>> BY_DAY =
            Comparator.comparing(row -> row.value().period().from());

    private final Importer importer;
    private final Organisation organisation;
    private final PeriodReads reads;
    private final PeriodRows rows;
    private final PeriodClosing closing;
    private final Clock clock;

    PeriodImport(
            Importer importer,
            Organisation organisation,
            PeriodReads reads,
            PeriodRows rows,
            PeriodClosing closing,
            Clock clock) {
        this.importer = importer;
        this.organisation = organisation;
        this.reads = reads;
        this.rows = rows;
        this.closing = closing;
        this.clock = clock;
    }

    /** A row of the file. */
    record Line(String org, CalendarPeriod period, PeriodRows.TakenOver takenOver) {
        Series series() {
            return new Series(org, period.kind());
        }
    }

    /** The periods that follow each other. */
    private record Series(String org, TaskPeriodKind kind) {}

    @Transactional
    ImportReport run(File body, ImportRequest request) {
        LocalDate today = VietnamTime.today(clock);
        return importer.run(
                body, request, new Plan<>(COLUMNS, OPTIONAL, row -> parse(row, today), this::check, this::write));
    }

    private static Line parse(Row row, LocalDate today) {
        String org = row.text("organisation", 50);
        TaskPeriodKind kind = row.code("kind", TaskPeriodKind.class);
        LocalDate on = row.date("on");
        LocalDate closedOn = row.optionalDate("closed_on");
        var takenOver = new PeriodRows.TakenOver(closedOn, row.optionalText("minutes", LONGEST_MINUTES));
        if (kind == null || on == null) {
            return new Line(org, null, takenOver);
        }
        CalendarPeriod period = CalendarPeriod.holding(kind, on);
        if (!period.isOver(today)) {
            row.fault("on", "task-period.not-over", Map.of("date", period.to()));
        } else if (closedOn != null && !closedOn.isAfter(period.to())) {
            row.fault("closed_on", "task-period.not-over", Map.of("date", period.to()));
        } else if (closedOn != null && closedOn.isAfter(today)) {
            row.fault("closed_on", "violation.future");
        }
        return new Line(org, period, takenOver);
    }

    private void check(List<Parsed<Line>> parsed, Faults faults) {
        var codes = parsed.stream().map(row -> row.value().org()).collect(toSet());
        var units = organisation.find(codes);
        var scope = organisation.scopeDays(codes);
        for (Parsed<Line> row : parsed) {
            Line line = row.value();
            LocalDate day = PeriodBodies.lastDay(Optional.ofNullable(units.get(line.org())), line.period());
            if (!units.containsKey(line.org()) || !scope.hold(line.org(), day)) {
                faults.add(
                        row.row(), "organisation", line.org(), "violation.organisation-unknown", Map.of("date", day));
            }
        }
        parsed.stream()
                .filter(row -> !faults.has(row.row()))
                .collect(groupingBy(row -> row.value().series()))
                .forEach((series, lines) -> checkOrder(series, lines, faults));
    }

    /** Each follows the one before it, those that are closed already included. */
    private void checkOrder(Series series, List<Parsed<Line>> lines, Faults faults) {
        LocalDate next = reads.latest(series.org(), series.kind())
                .map(latest -> latest.period().end())
                .orElse(null);
        for (Parsed<Line> row : lines.stream().sorted(BY_DAY).toList()) {
            CalendarPeriod period = row.value().period();
            if (next != null && period.from().isBefore(next)) {
                faults.add(
                        row.row(),
                        "on",
                        period.from().toString(),
                        "task-period.closed-before",
                        Map.of("period", period.key()));
            } else if (next != null && period.from().isAfter(next)) {
                faults.add(row.row(), "on", period.from().toString(), "task-period.not-next", Map.of("date", next));
            } else {
                next = period.end();
            }
        }
    }

    private void write(List<Line> lines) {
        // Locks in one order, so that two imports never wait for each other.
        var byBody = new TreeMap<>(lines.stream().collect(groupingBy(Line::org)));
        byBody.keySet().forEach(rows::lock);
        var units = organisation.find(byBody.keySet());
        byBody.forEach((org, own) -> own.stream()
                .sorted(Comparator.comparing(line -> line.period().from()))
                .forEach(line -> closing.write(
                        org,
                        line.period(),
                        PeriodBodies.lastDay(Optional.ofNullable(units.get(org)), line.period()),
                        reads.latest(org, line.period().kind()),
                        line.takenOver())));
    }
}
