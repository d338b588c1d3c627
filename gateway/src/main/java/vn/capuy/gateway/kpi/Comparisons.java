package vn.capuy.gateway.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.gateway.service.SuiteService;

/** Sets figures side by side: of several organisations, or of several periods and the targets. */
@ApplicationScoped
class Comparisons {
    private static final int MOST_TARGETS = 500;

    private final Figures figures;
    private final ServiceClient services;

    Comparisons(Figures figures, ServiceClient services) {
        this.figures = figures;
        this.services = services;
    }

    /** @param codes only these figures; all where there are none */
    UnitComparison ofUnits(FigureQuery query, Set<String> units, Set<String> codes, AskedBy caller) {
        List<FigureList> lists = lists(units.stream().map(query::of).toList(), caller);
        var rows = new ArrayList<UnitComparison.Row>();
        figures(lists, codes).forEach((code, named) -> {
            var cells = new ArrayList<UnitComparison.Cell>();
            for (FigureList list : lists) {
                cells.add(cell(list.org(), find(list, code)));
            }
            rows.add(new UnitComparison.Row(code, named.name(), named.unit(), named.kind(), cells));
        });
        var missing = missing(lists.stream().map(FigureList::missing).toList());
        return new UnitComparison(
                query.from(),
                query.to(),
                query.knownAt(),
                query.tree(),
                List.copyOf(units),
                !missing.isEmpty(),
                missing,
                rows);
    }

    /** @param codes only these figures; all where there are none */
    PeriodComparison ofPeriods(FigureQuery query, Set<String> codes, AskedBy caller) {
        PeriodShift period = PeriodShift.of(query);
        PeriodShift previous = period.previous();
        PeriodShift yearBefore = period.yearBefore();
        List<FigureList> lists = lists(List.of(query, query.during(previous), query.during(yearBefore)), caller);
        Answer<FigureTarget.Told> answer = targets(query, caller);
        var targets = answer instanceof Answer.Told<FigureTarget.Told>(FigureTarget.Told told, String tag)
                ? told
                : new FigureTarget.Told(List.of());
        var rows = new ArrayList<PeriodComparison.Row>();
        figures(List.of(lists.getFirst()), codes).forEach((code, figure) -> {
            BigDecimal before = value(find(lists.get(1), code));
            BigDecimal lastYear = value(find(lists.get(2), code));
            rows.add(new PeriodComparison.Row(
                    code,
                    figure.name(),
                    figure.unit(),
                    figure.kind(),
                    figure.value(),
                    before,
                    difference(before, figure.value()),
                    lastYear,
                    difference(lastYear, figure.value()),
                    targets.of(code, query.from(), query.to()).orElse(null),
                    figure.recordsHref()));
        });
        var missing = missing(Stream.concat(lists.stream().map(FigureList::missing), Stream.of(lack(answer, caller)))
                .toList());
        return new PeriodComparison(
                query.org(),
                query.from(),
                query.to(),
                query.knownAt(),
                query.tree(),
                PeriodComparison.Span.of(previous),
                PeriodComparison.Span.of(yearBefore),
                !missing.isEmpty(),
                missing,
                rows);
    }

    private List<FigureList> lists(List<FigureQuery> queries, AskedBy caller) {
        return Together.all(queries.stream()
                .<Callable<FigureList>>map(query -> () ->
                        figures.gather(query, caller, Optional.empty()).list().orElseThrow())
                .toList());
    }

    private Answer<FigureTarget.Told> targets(FigureQuery query, AskedBy caller) {
        String path = "/targets?org=" + URLEncoder.encode(query.org(), StandardCharsets.UTF_8) + "&on=" + query.to()
                + "&limit=" + MOST_TARGETS;
        return services.askEach(
                        List.of(new ServiceClient.Asking<>(
                                SuiteService.REPORT, Question.of(path, FigureTarget.Told.class))),
                        caller)
                .getFirst();
    }

    private static List<Missing> lack(Answer<FigureTarget.Told> answer, AskedBy caller) {
        Missing.Reason reason =
                switch (answer) {
                    case Answer.Told<FigureTarget.Told> told -> null;
                    case Answer.None<FigureTarget.Told> none -> none.reason();
                    case Answer.NoSuchOrganisation<FigureTarget.Told> none -> Missing.Reason.ERROR;
                    case Answer.Faulty<FigureTarget.Told> faulty -> Missing.Reason.REFUSED;
                    case Answer.Unchanged<FigureTarget.Told> none -> Missing.Reason.UNREADABLE;
                };
        return reason == null ? List.of() : List.of(Missing.of(SuiteService.REPORT, reason, caller.language()));
    }

    /** By their codes, in the order of the lists; each as the first list that has it tells it. */
    private static Map<String, Figure> figures(List<FigureList> lists, Set<String> codes) {
        return lists.stream()
                .flatMap(list -> list.figures().stream())
                .filter(figure -> codes.isEmpty() || codes.contains(figure.code()))
                .collect(Collectors.toMap(
                        Figure::code, Function.identity(), (first, other) -> first, LinkedHashMap::new));
    }

    private static Optional<Figure> find(FigureList list, String code) {
        return list.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    private static UnitComparison.Cell cell(String unit, Optional<Figure> figure) {
        return new UnitComparison.Cell(
                unit,
                value(figure),
                figure.map(Figure::withheld).orElse(false),
                figure.map(Figure::numerator).orElse(null),
                figure.map(Figure::denominator).orElse(null),
                figure.map(Figure::recordsHref).orElse(null));
    }

    private static BigDecimal value(Optional<Figure> figure) {
        return figure.map(Figure::value).orElse(null);
    }

    private static BigDecimal difference(BigDecimal then, BigDecimal now) {
        return then == null || now == null ? null : now.subtract(then);
    }

    private static List<Missing> missing(Collection<List<Missing>> parts) {
        return parts.stream().flatMap(List::stream).distinct().toList();
    }
}
