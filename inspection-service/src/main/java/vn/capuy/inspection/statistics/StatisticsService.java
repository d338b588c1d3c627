package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.capuy.inspection.statistics.StatisticsSheet.Cell;
import vn.capuy.inspection.statistics.StatisticsSheet.Row;
import vn.capuy.inspection.statistics.StatisticsSheet.Section;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.indicator.FigureQuestion;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.organisation.Organisation;

/** The yearly statistics of an organisation and all below it. Reading them is in the journal. */
@ApplicationScoped
class StatisticsService {
    private final SheetRows rows;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    StatisticsService(
            SheetRows rows,
            Organisation organisation,
            CallerLanguage language,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.language = language;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param form how it is read, for the journal */
    @Transactional
    StatisticsSheet of(SheetParameters asked, String form) {
        Instant knownAt = asked.knownAt(clock);
        var unit = organisation.requireKnown(asked.org);
        LocalDate from = LocalDate.of(asked.year, 1, 1);
        LocalDate today = VietnamTime.today(clock);
        LocalDate to = asked.year == today.getYear() ? today : LocalDate.of(asked.year, 12, 31);
        var question = new FigureQuestion(unit.code(), from, to, knownAt);
        List<Section> sections =
                SheetForm.SECTIONS.stream().map(each -> section(each, question)).toList();
        journal.write(
                "statistics.read",
                "statistics",
                unit.code() + "/" + asked.year,
                unit.code(),
                Map.of("knownAt", knownAt, "form", form));
        return new StatisticsSheet(
                unit.code(),
                language.of(unit.name()),
                asked.year,
                from,
                to,
                knownAt,
                caller.account(),
                clock.instant(),
                sections.stream()
                        .flatMap(each -> each.rows().stream())
                        .flatMap(StatisticsService::cells)
                        .anyMatch(Cell::withheld),
                SheetRows.COLUMNS.values().stream()
                        .map(each -> new StatisticsSheet.Column(each.key(), language.of(each.name())))
                        .toList(),
                sections);
    }

    private Section section(SheetForm.Section form, FigureQuestion question) {
        String name = Messages.say(language.get(), "statistics.section." + form.code());
        List<Row> filled = form.lines().stream()
                .flatMap(line -> rows.of(form.code(), line, question).stream())
                .toList();
        return new Section(form.code(), name, filled);
    }

    private static Stream<Cell> cells(Row row) {
        return Stream.concat(Stream.of(row.total(), row.distinct()).filter(Objects::nonNull), row.byColumn().stream());
    }
}
