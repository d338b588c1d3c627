package vn.capuy.inspection.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.capuy.inspection.casefile.CaseDimensions;
import vn.capuy.inspection.statistics.Line.Measure;
import vn.capuy.inspection.statistics.StatisticsSheet.Cell;
import vn.capuy.inspection.statistics.StatisticsSheet.Row;
import vn.capuy.platform.indicator.BreakdownView.Part;
import vn.capuy.platform.indicator.FigureQuestion;
import vn.capuy.platform.indicator.FigureTally;
import vn.capuy.platform.indicator.Indicator;
import vn.capuy.platform.indicator.Indicators;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;

/** Fills in the lines of the sheet. Each is a figure of its own, so that what is withheld is judged for it. */
@ApplicationScoped
class SheetRows {
    /** Who inspects, or who decides: in the order of the columns. */
    static final Indicator.Dimension COLUMNS = CaseDimensions.LEAD;

    private static final List<String> BY = List.of(COLUMNS.key(), "decided-by");

    private final Indicators indicators;
    private final CallerLanguage language;

    SheetRows(Indicators indicators, CallerLanguage language) {
        this.indicators = indicators;
        this.language = language;
    }

    /** The line and, where it has them, its parts. */
    List<Row> of(String section, Line line, FigureQuestion year) {
        String code = section + "." + line.code();
        String name = Messages.say(language.get(), "statistics.line." + line.code());
        var indicator = indicators.find(line.indicator());
        if (indicator.isEmpty()) {
            return List.of(new Row(code, 0, name, null, false, false, null, List.of(), null, null));
        }
        FigureQuestion question = year.only(line.only());
        var rows = new ArrayList<Row>();
        rows.add(row(code, 0, name, line, tally(indicator.get(), question)));
        if (line.each() != null && has(indicator.get(), line.each())) {
            indicators.tally(line.indicator(), question, line.each()).parts().stream()
                    .filter(part -> isOfSection(section, line, part))
                    .forEach(part -> rows.add(row(
                            code + "." + part.key(),
                            1,
                            part.name(),
                            line,
                            tally(indicator.get(), year.only(joined(line.only(), line.each(), part.key()))))));
        }
        return rows;
    }

    /** Kinds of the other group are in no case of this one, and are not shown as nought. */
    private static boolean isOfSection(String section, Line line, Part part) {
        return !"kind".equals(line.each()) || part.key().startsWith(section);
    }

    private FigureTally tally(Indicator indicator, FigureQuestion question) {
        String by = BY.stream().filter(key -> has(indicator, key)).findFirst().orElse(null);
        return indicators.tally(indicator.code(), question, by);
    }

    private static boolean has(Indicator indicator, String dimension) {
        return ("split".equals(dimension) && !indicator.splits().isEmpty())
                || indicator.dimensions().stream().anyMatch(each -> each.key().equals(dimension));
    }

    private static String joined(String only, String dimension, String key) {
        return (only == null ? "" : only + ",") + dimension + ":" + key;
    }

    private Row row(String code, int level, String name, Line line, FigureTally tally) {
        Indicator indicator = tally.indicator();
        boolean ratio = indicator.kind() == Indicator.Kind.RATIO && line.measure() == Measure.VALUE;
        var byColumn = COLUMNS.values().stream()
                .flatMap(column -> tally.parts().stream()
                        .filter(part -> part.key().equals(column.key()))
                        .findFirst()
                        .map(part -> cell(part, line.measure()))
                        .or(() -> tally.parts().isEmpty()
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(new Cell(BigDecimal.ZERO, false, null)))
                        .stream())
                .toList();
        return new Row(
                code,
                level,
                name,
                language.of(indicator.unit()),
                true,
                ratio,
                cell(tally.whole(), line.measure()),
                byColumn,
                distinct(tally.whole()),
                tally.recordsHref());
    }

    private static Cell cell(Part part, Measure measure) {
        return switch (measure) {
            case VALUE -> new Cell(part.value(), part.withheld(), part.unrestricted());
            case NUMERATOR -> count(part.numerator());
            case DENOMINATOR -> count(part.denominator());
        };
    }

    private static Cell count(Long count) {
        return new Cell(count == null ? null : BigDecimal.valueOf(count), count == null, null);
    }

    private static Cell distinct(Part part) {
        if (part.distinctWithheld()) {
            return new Cell(null, true, null);
        }
        return Stream.ofNullable(part.distinctSubjects())
                .filter(subjects -> subjects > 0)
                .map(subjects -> new Cell(BigDecimal.valueOf(subjects), false, null))
                .findFirst()
                .orElse(null);
    }
}
