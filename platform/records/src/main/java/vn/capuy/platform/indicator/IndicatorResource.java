package vn.capuy.platform.indicator;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The figures of this service, and the records behind each. */
@Path("/indicators")
@Tag(name = "Indicators", description = "Figures, each traceable to its records, as known at any moment.")
@RunOnVirtualThread
public class IndicatorResource {
    private final Map<String, IndicatorSource> sources;
    private final Figures figures;
    private final FigureViews views;
    private final TodaysTree today;
    private final Allocations allocations;
    private final Organisation organisation;
    private final CallerLanguage language;
    private final Clock clock;

    public IndicatorResource(
            @All List<IndicatorSource> sources,
            Figures figures,
            FigureViews views,
            TodaysTree today,
            Allocations allocations,
            Organisation organisation,
            CallerLanguage language,
            Clock clock) {
        this.sources = sources.stream()
                .collect(Collectors.toMap(source -> source.indicator().code(), Function.identity()));
        this.figures = figures;
        this.views = views;
        this.today = today;
        this.allocations = allocations;
        this.organisation = organisation;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(operationId = "listIndicators", summary = "The catalogue of indicators")
    public List<IndicatorView> catalogue() {
        return inOrder().map(indicator -> IndicatorView.of(indicator, language)).toList();
    }

    @GET
    @Path("/values")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "readFigures",
            summary = "All figures for an organisation and a period",
            description =
                    "Records count for the organisation under which they stood on their day, as recorded by `knownAt`.")
    public FiguresView values(@BeanParam @Valid FigureParameters parameters) {
        FigureQuestion question = parameters.question(clock);
        organisation.requireKnown(question.org());
        var reached = reached(question);
        var values = inOrder()
                .map(indicator -> view(indicator, question, reached.get(question.reachOf(indicator))))
                .toList();
        return new FiguresView(
                question.org(), question.from(), question.to(), question.knownAt(), question.tree(), values);
    }

    /** Empty as the tree stood. */
    private Map<Indicator.Reach, Reached> reached(FigureQuestion question) {
        return question.tree() == Tree.TODAY ? today.of(question) : Map.of();
    }

    private FigureView view(Indicator indicator, FigureQuestion question, Reached reached) {
        var counts = figures.count(indicator, question, counted(indicator, question, reached));
        List<AllocationView> allocation = reached == null ? List.of() : allocations.of(indicator, question, reached);
        return views.view(indicator, question, counts, allocation);
    }

    private static Counted counted(Indicator indicator, FigureQuestion question, Reached reached) {
        return reached == null ? Counted.asItStood(question.reachOf(indicator)) : reached.counted();
    }

    @GET
    @Path("/{code}/records")
    @RolesAllowed({Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "listFigureRecords",
            summary = "The very records behind a figure",
            description = "What the caller may only count is left out.")
    public Page<Object> records(
            @Parameter(example = "DOC.ISSUED") @PathParam("code") String code,
            @BeanParam @Valid FigureParameters parameters,
            @BeanParam @Valid PageRequest page) {
        FigureQuestion question = parameters.question(clock);
        IndicatorSource source = sources.get(code);
        if (source == null) {
            throw ProblemException.notFound();
        }
        organisation.requireKnown(question.org());
        Indicator indicator = source.indicator();
        Reached reached = reached(question).get(question.reachOf(indicator));
        var facts = figures.facts(indicator, question, counted(indicator, question, reached), page);
        Page<Figures.Fact> shown = Page.of(facts, page.limit, fact -> Cursor.at(fact.onDate(), fact.key()));
        var keys = shown.items().stream().map(Figures.Fact::key).toList();
        return new Page<>(List.copyOf(source.records(keys, question.knownAt())), shown.next());
    }

    private Stream<Indicator> inOrder() {
        return sources.values().stream().map(IndicatorSource::indicator).sorted(Comparator.comparing(Indicator::code));
    }
}
