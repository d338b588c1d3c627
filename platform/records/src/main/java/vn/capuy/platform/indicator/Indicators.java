package vn.capuy.platform.indicator;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Answers questions about the figures of this service, for the caller. An organisation that he may not know of is 404. */
@ApplicationScoped
public class Indicators {
    /** As many points as a quarterly series of a century has; weeks of some seven years. */
    private static final int MOST_POINTS = 400;

    private final Map<String, IndicatorSource> sources;
    private final Counts counts;
    private final FigureViews views;
    private final Breakdowns breakdowns;
    private final FigureRecords records;
    private final TodaysTree today;
    private final Allocations allocations;
    private final Organisation organisation;
    private final CallerLanguage language;

    Indicators(
            @All List<IndicatorSource> sources,
            Counts counts,
            FigureViews views,
            Breakdowns breakdowns,
            FigureRecords records,
            TodaysTree today,
            Allocations allocations,
            Organisation organisation,
            CallerLanguage language) {
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.indicator().code(), Function.identity()));
        this.counts = counts;
        this.views = views;
        this.breakdowns = breakdowns;
        this.records = records;
        this.today = today;
        this.allocations = allocations;
        this.organisation = organisation;
        this.language = language;
    }

    /** In the order of their codes. */
    public Stream<Indicator> all() {
        return sources.values().stream().map(IndicatorSource::indicator).sorted(Comparator.comparing(Indicator::code));
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(sources.get(code)).map(IndicatorSource::indicator);
    }

    List<FigureView> values(FigureQuestion question) {
        organisation.requireKnown(question.org());
        var reached = reached(question);
        return all().map(indicator -> {
                    Asked asked = asked(indicator, question, reached);
                    return view(asked, counts.of(asked, Cut.SPLIT), reached);
                })
                .toList();
    }

    /** @param by keys of at most two dimensions, with a comma between them; 400 for what the indicator does not have */
    public BreakdownView breakdown(String code, FigureQuestion question, String by) {
        Indicator indicator = known(code);
        organisation.requireKnown(question.org());
        var dimensions = breakdowns.dimensions(indicator, by, question.tree());
        var reached = reached(question);
        Asked asked = asked(indicator, question, reached);
        List<Told> parts = breakdowns.count(asked, dimensions);
        return new BreakdownView(
                question.org(),
                question.from(),
                question.to(),
                question.knownAt(),
                question.tree(),
                dimensions.stream().map(Indicator.Dimension::key).toList(),
                view(asked, counts.of(asked, Cut.SPLIT), reached),
                breakdowns.parts(asked, dimensions, parts));
    }

    /** A figure and its parts, as a table fills them in: by the dimensions that it has, or whole where there is none. */
    public FigureTally tally(String code, FigureQuestion question, String by) {
        Asked asked = asked(code, question);
        Indicator indicator = asked.indicator();
        var dimensions =
                by == null ? List.<Indicator.Dimension>of() : breakdowns.dimensions(indicator, by, question.tree());
        List<Told> told = by == null ? counts.of(asked, Cut.SPLIT) : breakdowns.count(asked, dimensions);
        Told whole = told.stream().filter(Told::whole).findFirst().orElseThrow();
        return new FigureTally(
                indicator,
                BreakdownView.Part.of(
                        new Parts.Part("", language.of(indicator.name()), whole),
                        indicator.kind() == Indicator.Kind.RATIO),
                by == null ? List.of() : breakdowns.parts(asked, dimensions, told),
                views.recordsHref(indicator, question));
    }

    SeriesView series(String code, FigureQuestion question, SeriesView.Step by) {
        Indicator indicator = known(code);
        organisation.requireKnown(question.org());
        List<LocalDate> starts = new ArrayList<>();
        for (LocalDate day = question.from(); !day.isAfter(question.to()); day = by.next(day)) {
            starts.add(day);
        }
        if (starts.size() > MOST_POINTS) {
            throw ProblemException.invalid("to", "violation.too-many-points", Map.of("most", MOST_POINTS));
        }
        List<LocalDate> ends = new ArrayList<>(
                starts.stream().skip(1).map(start -> start.minusDays(1)).toList());
        ends.add(question.to());
        Asked asked = asked(indicator, question, reached(question));
        Map<String, Told> told = counts.of(asked, Cut.byPeriods(starts, ends)).stream()
                .filter(each -> !each.whole())
                .collect(Collectors.toMap(Told::part, Function.identity()));
        boolean ratio = indicator.kind() == Indicator.Kind.RATIO;
        var points = new ArrayList<SeriesView.Point>();
        for (int i = 0; i < starts.size(); i++) {
            String key = starts.get(i).toString();
            points.add(
                    SeriesView.Point.of(starts.get(i), ends.get(i), told.getOrDefault(key, Told.nothing(key)), ratio));
        }
        return new SeriesView(
                question.org(),
                question.from(),
                question.to(),
                question.knownAt(),
                question.tree(),
                code,
                language.of(indicator.name()),
                language.of(indicator.unit()),
                indicator.kind(),
                question.reachOf(indicator),
                by,
                points);
    }

    /** What the caller may only count is left out. */
    Page<Object> records(String code, FigureQuestion question, PageRequest page) {
        return records.behind(asked(code, question), page);
    }

    /** Refuses (400) a moment that is not before the question's own, or before all days. */
    ChangesView changes(String code, FigureQuestion question, Instant since, PageRequest page) {
        Asked now = asked(code, question);
        if (!since.isBefore(question.knownAt()) || since.isBefore(FigureParameters.EARLIEST)) {
            throw ProblemException.invalid("since", "violation.since");
        }
        return records.changed(asked(code, question.knownAt(since)), now, page);
    }

    private Asked asked(String code, FigureQuestion question) {
        Indicator indicator = known(code);
        organisation.requireKnown(question.org());
        return asked(indicator, question, reached(question));
    }

    private Indicator known(String code) {
        return find(code).orElseThrow(ProblemException::notFound);
    }

    /** Empty as the tree stood. */
    private Map<Indicator.Reach, Reached> reached(FigureQuestion question) {
        return question.tree() == Tree.TODAY ? today.of(question) : Map.of();
    }

    private static Asked asked(Indicator indicator, FigureQuestion question, Map<Indicator.Reach, Reached> reached) {
        Reached here = reached.get(question.reachOf(indicator));
        return new Asked(
                indicator,
                question,
                here == null ? Counted.asItStood(question.reachOf(indicator)) : here.counted(),
                Only.of(indicator, question));
    }

    private FigureView view(Asked asked, List<Told> told, Map<Indicator.Reach, Reached> reached) {
        Reached here = reached.get(asked.question().reachOf(asked.indicator()));
        List<AllocationView> allocation =
                here == null ? List.of() : allocations.of(asked.indicator(), asked.question(), here);
        return views.view(asked.indicator(), asked.question(), told, allocation);
    }
}
