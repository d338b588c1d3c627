package vn.capuy.document.criteria.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.attainment.AttainmentParameters.AsOf;
import vn.capuy.document.criteria.attainment.forecast.Forecast;
import vn.capuy.document.criteria.attainment.forecast.Pace;
import vn.capuy.document.criteria.attainment.forecast.Point;
import vn.capuy.document.criteria.set.IndicatorCatalogue;
import vn.capuy.document.criteria.set.Measure;
import vn.capuy.kernel.name.Language;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Tells how far units have come toward a set, what is missing, and how far the pace so far would lead. */
@ApplicationScoped
public class AttainmentService {
    private final AttainmentQueries queries;
    private final SheetQueries sheets;
    private final IndicatorCatalogue catalogue;
    private final Organisation organisation;
    private final CallerLanguage language;

    AttainmentService(
            AttainmentQueries queries,
            SheetQueries sheets,
            IndicatorCatalogue catalogue,
            Organisation organisation,
            CallerLanguage language) {
        this.queries = queries;
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.language = language;
    }

    Page<UnitAttainment> units(String set, String org, AsOf asOf, PageRequest page) {
        requireKnown(set, org);
        return queries.units(set, org, asOf, page);
    }

    SetSummary summary(String set, String org, AsOf asOf) {
        requireKnown(set, org);
        return queries.summary(set, org, asOf).orElse(new SetSummary(set, 0, 0, 0));
    }

    /**
     * How far a unit has come toward a set, for whoever decides on it.
     *
     * @return null where it does not work toward the set on that day
     */
    public UnitAttainment attainment(String set, String unit, LocalDate day, Instant knownAt) {
        var asOf = new AsOf(day, knownAt);
        return sheets.registration(set, unit, asOf)
                .map(id -> queries.ofRegistrations(List.of(id), asOf).getFirst())
                .orElse(null);
    }

    /** @param values from how many of the last values the pace is reckoned */
    UnitSheet sheet(String set, String unit, AsOf asOf, int values) {
        requireKnown(set, unit);
        UUID registration = sheets.registration(set, unit, asOf)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "criteria.not-registered", Map.of("unit", unit, "date", asOf.day())));
        UnitAttainment whole =
                queries.ofRegistrations(List.of(registration), asOf).getFirst();
        List<SheetQueries.Row> rows = sheets.indicators(registration, asOf);
        List<UUID> open = rows.stream()
                .filter(row -> !row.state().counts() && row.hasFigures())
                .map(SheetQueries.Row::indicator)
                .toList();
        Map<UUID, List<Point>> points = sheets.lastValues(unit, open, values, asOf);
        var criteria = new LinkedHashMap<Integer, List<UnitSheet.Indicator>>();
        var heads = new LinkedHashMap<Integer, SheetQueries.Row>();
        for (SheetQueries.Row row : rows) {
            heads.putIfAbsent(row.criterionNumber(), row);
            criteria.computeIfAbsent(row.criterionNumber(), number -> new ArrayList<>())
                    .add(indicator(row, points.getOrDefault(row.indicator(), List.of()), language.get()));
        }
        var shown = heads.values().stream()
                .map(head -> criterion(head, criteria.get(head.criterionNumber())))
                .toList();
        LocalDate reached = reachedOn(shown);
        return new UnitSheet(
                whole,
                asOf.knownAt(),
                reached,
                reached == null ? null : !reached.isAfter(whole.targetDay()),
                shown,
                queries.summaries(unit, asOf));
    }

    private static UnitSheet.Criterion criterion(SheetQueries.Row head, List<UnitSheet.Indicator> indicators) {
        boolean attained = indicators.stream().allMatch(each -> each.state().counts());
        return new UnitSheet.Criterion(
                head.criterionNumber(), head.criterionName(), head.field(), attained, indicators);
    }

    private static UnitSheet.Indicator indicator(SheetQueries.Row row, List<Point> points, Language language) {
        Forecast forecast = null;
        if (!row.state().counts()) {
            forecast =
                    row.target() == null || row.judgement() != null ? Pace.none() : Pace.forecast(points, row.target());
        }
        boolean yesNo = row.measure() == Measure.YES_NO;
        return new UnitSheet.Indicator(
                row.number(),
                row.name(),
                row.measure(),
                row.measuredIn(),
                row.comparison(),
                row.condition(),
                row.state(),
                Sentences.why(row, language),
                row.target(),
                row.targetDocument(),
                row.targetCertainty(),
                yesNo ? null : row.value(),
                yesNo && row.value() != null ? row.value().signum() > 0 : null,
                row.measuredOn(),
                row.valueId(),
                row.judgement(),
                row.ground(),
                forecast,
                forecast == null ? null : Sentences.pace(forecast, row.target(), row.measuredIn(), language));
    }

    /** The latest of the days on which what is missing would be reached; null where one of them cannot be told. */
    private static LocalDate reachedOn(List<UnitSheet.Criterion> criteria) {
        LocalDate latest = null;
        for (UnitSheet.Criterion criterion : criteria) {
            for (UnitSheet.Indicator each : criterion.indicators()) {
                if (each.forecast() == null) {
                    continue;
                }
                if (each.forecast().reachedOn() == null) {
                    return null;
                }
                if (latest == null || each.forecast().reachedOn().isAfter(latest)) {
                    latest = each.forecast().reachedOn();
                }
            }
        }
        return latest;
    }

    private void requireKnown(String set, String org) {
        if (catalogue.kinds(set).isEmpty()) {
            throw ProblemException.notFound();
        }
        organisation.requireKnown(org);
    }
}
