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
import java.util.List;
import java.util.Set;
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

/** Figures side by side, over HTTP. */
@Path("/api/kpi/v1/comparisons")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.KPI_READER)
public class ComparisonResource {
    private static final int MOST_UNITS = 20;

    private final Comparisons comparisons;
    private final JsonWebToken token;
    private final CallerLanguage language;
    private final Correlation correlation;
    private final Clock clock;

    ComparisonResource(
            Comparisons comparisons,
            JsonWebToken token,
            CallerLanguage language,
            Correlation correlation,
            Clock clock) {
        this.comparisons = comparisons;
        this.token = token;
        this.language = language;
        this.correlation = correlation;
        this.clock = clock;
    }

    @GET
    @Path("/units")
    @RunOnVirtualThread
    @Operation(
            operationId = "compareUnits",
            summary = "The figures of several organisations side by side",
            description =
                    "For one period, as known at one moment. Where a service does not answer, its cells are empty and"
                            + " `missing` says so.")
    @APIResponse(
            responseCode = "200",
            description = "One row a figure, one cell an organisation",
            content = @Content(schema = @Schema(implementation = UnitComparison.class)))
    @APIResponse(
            responseCode = "404",
            description = "One of the organisations does not exist, or the account may not know of it")
    public UnitComparison units(
            @Parameter(
                            description = "The organisations' codes, 2 to 20, with commas.",
                            required = true,
                            example = "BL-HM,BL-DV",
                            schema = @Schema(implementation = String.class))
                    @QueryParam("units")
                    List<String> units,
            @BeanParam ComparisonParameters period,
            @Context HttpHeaders headers) {
        Set<String> wanted = Codes.of(units);
        // Any code stands for the organisation here: which there are is asked of each.
        var query = period.query("-", Codes.faults("units", wanted, 2, MOST_UNITS), clock);
        return comparisons.ofUnits(query, wanted, period.figures(), AskedBy.of(headers, token, language, correlation));
    }

    @GET
    @Path("/periods")
    @RunOnVirtualThread
    @Operation(
            operationId = "comparePeriods",
            summary = "The figures of a period beside the one before, the same a year before, and the targets",
            description =
                    "Whole calendar months are set against whole calendar months, other periods against as many days."
                            + " The target is that of the shortest period that holds the one that is asked.")
    @APIResponse(
            responseCode = "200",
            description = "One row a figure",
            content = @Content(schema = @Schema(implementation = PeriodComparison.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such organisation, or none that the account may know of")
    public PeriodComparison periods(
            @Parameter(description = "The organisation's code.", required = true, example = "BL") @QueryParam("org")
                    String org,
            @BeanParam ComparisonParameters period,
            @Context HttpHeaders headers) {
        var query = period.query(org, List.of(), clock);
        return comparisons.ofPeriods(query, period.figures(), AskedBy.of(headers, token, language, correlation));
    }
}
