package vn.capuy.platform.indicator;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The figures of this service, and the records behind each. */
@UnlessBuildProperty(name = "capuy.figures", stringValue = "false", enableIfMissing = true)
@Path("/indicators")
@Tag(name = "Indicators", description = "Figures, each traceable to its records, as known at any moment.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IndicatorResource {
    private static final String WITHHELD =
            "A value that would tell a caller without clearance too much of few restricted "
                    + "records is null, with `withheld` true; `unrestricted` then is the same without any restricted ones.";

    private final Indicators indicators;
    private final CallerLanguage language;
    private final FigureTags tags;
    private final Clock clock;

    IndicatorResource(Indicators indicators, FigureTags tags, CallerLanguage language, Clock clock) {
        this.indicators = indicators;
        this.tags = tags;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(operationId = "listIndicators", summary = "The catalogue of indicators")
    public List<IndicatorView> catalogue() {
        return indicators
                .all()
                .map(indicator -> IndicatorView.of(indicator, language))
                .toList();
    }

    @GET
    @Path("/values")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "readFigures",
            summary = "All figures for an organisation and a period",
            description =
                    "Records count for the organisation under which they stood on their day, as recorded by `knownAt`. "
                            + WITHHELD
                            + " Where no record has been entered since the answer that `If-None-Match` names, nothing is"
                            + " counted again and the answer is 304.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FiguresView.class)))
    @APIResponse(responseCode = "304", description = "The figures that If-None-Match names have not changed")
    public Response values(@BeanParam @Valid FigureParameters parameters, @Context HttpHeaders headers) {
        FigureQuestion question = parameters.question(clock);
        EntityTag tag = tags.of(question);
        boolean unchanged = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream()
                .anyMatch(known -> known.contains('"' + tag.getValue() + '"'));
        return (unchanged ? Response.notModified() : Response.ok(figures(question)))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }

    private FiguresView figures(FigureQuestion question) {
        var values = indicators.values(question);
        return new FiguresView(
                question.org(), question.from(), question.to(), question.knownAt(), question.tree(), values);
    }

    @GET
    @Path("/{code}/breakdown")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "readFigureBreakdown",
            summary = "A figure in its parts",
            description =
                    "By the units below (`child-org`), by the split that the figure always has (`split`), or by a "
                            + "dimension that the catalogue names; two of them, one within the other, with a comma. "
                            + WITHHELD)
    public BreakdownView breakdown(
            @Parameter(example = "INSP.CASES") @PathParam("code") String code,
            @BeanParam @Valid OneFigureParameters parameters,
            @Parameter(description = "One dimension or two.", example = "child-org") @QueryParam("by") @NotBlank
                    String by) {
        return indicators.breakdown(code, parameters.question(clock), by);
    }

    @GET
    @Path("/{code}/series")
    @RolesAllowed({Roles.KPI_READER, Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "readFigureSeries",
            summary = "A figure over time",
            description =
                    "For each week (from Monday), calendar month, quarter or year between the two days. " + WITHHELD)
    public SeriesView series(
            @Parameter(example = "INSP.CASES") @PathParam("code") String code,
            @BeanParam @Valid OneFigureParameters parameters,
            @Parameter(description = "How long each period is.", example = "quarter") @QueryParam("by") @NotBlank
                    String by) {
        return indicators.series(code, parameters.question(clock), step(by));
    }

    private static SeriesView.Step step(String by) {
        return Arrays.stream(SeriesView.Step.values())
                .filter(step -> step.name().equalsIgnoreCase(by))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("by", "violation.series-step"));
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
            @BeanParam @Valid OneFigureParameters parameters,
            @BeanParam @Valid PageRequest page) {
        return indicators.records(code, parameters.question(clock), page);
    }

    @GET
    @Path("/{code}/changes")
    @RolesAllowed({Roles.AUDITOR, "${capuy.role.reader}"})
    @Operation(
            operationId = "listFigureChanges",
            summary = "Which records changed a figure since a moment",
            description = "Those that came into it, went out of it or moved within it after `since` and by `knownAt`. "
                    + "What the caller may only count is left out.")
    public ChangesView changes(
            @Parameter(example = "DOC.ISSUED") @PathParam("code") String code,
            @BeanParam @Valid OneFigureParameters parameters,
            @Parameter(
                            description = "The figure as it was known at this moment is set against that of `knownAt`.",
                            example = "2023-04-03T02:00:00Z")
                    @QueryParam("since")
                    @NotNull
                    Instant since,
            @BeanParam @Valid PageRequest page) {
        return indicators.changes(code, parameters.question(clock), since, page);
    }
}
