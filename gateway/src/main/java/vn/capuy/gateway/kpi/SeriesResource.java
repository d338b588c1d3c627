package vn.capuy.gateway.kpi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Figures over time, over HTTP. */
@Path("/api/kpi/v1/series")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {
    private final Series series;
    private final JsonWebToken token;
    private final CallerLanguage language;
    private final Correlation correlation;
    private final Clock clock;

    SeriesResource(Series series, JsonWebToken token, CallerLanguage language, Correlation correlation, Clock clock) {
        this.series = series;
        this.token = token;
        this.language = language;
        this.correlation = correlation;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.KPI_READER)
    @RunOnVirtualThread
    @Operation(
            operationId = "series",
            summary = "Figures over time, of whichever services keep them",
            description =
                    "By week (from Monday), calendar month, quarter or year; at most 400 points. A service that does not"
                            + " answer is named in `missing`.")
    @APIResponse(
            responseCode = "200",
            description = "One line a figure",
            content = @Content(schema = @Schema(implementation = SuiteSeries.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such organisation, or none that the account may know of")
    public SuiteSeries series(
            @Parameter(description = "The organisation's code.", required = true, example = "BL") @QueryParam("org")
                    String org,
            @Parameter(
                            description = "How long each period is.",
                            required = true,
                            schema = @Schema(implementation = SuiteSeries.Step.class))
                    @QueryParam("by")
                    String by,
            @BeanParam SeriesParameters period,
            @Context HttpHeaders headers) {
        var faults = new ArrayList<Fault>();
        Optional<SuiteSeries.Step> step = Arrays.stream(SuiteSeries.Step.values())
                .filter(each -> each.name().equalsIgnoreCase(by))
                .findFirst();
        if (step.isEmpty()) {
            faults.add(Fault.of("by", "violation.series-step"));
        }
        var query = period.query(org, faults, clock);
        return series.of(
                query, step.orElseThrow(), period.figures(), AskedBy.of(headers, token, language, correlation));
    }
}
