package vn.capuy.gateway.kpi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.correlation.Correlation;
import vn.capuy.platform.language.CallerLanguage;

/** The figures of the suite over HTTP. */
@Path("/api/kpi/v1/figures")
@Tag(name = "Figures", description = "What the records of all services add up to.")
@Produces(MediaType.APPLICATION_JSON)
public class FiguresResource {
    private final Figures figures;
    private final JsonWebToken token;
    private final CallerLanguage language;
    private final Correlation correlation;
    private final Clock clock;

    FiguresResource(
            Figures figures, JsonWebToken token, CallerLanguage language, Correlation correlation, Clock clock) {
        this.figures = figures;
        this.token = token;
        this.language = language;
        this.correlation = correlation;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.KPI_READER)
    @RunOnVirtualThread
    @Operation(
            operationId = "figures",
            summary = "The figures of an organisation for a period",
            description =
                    "Asks every service at once. Where one does not answer, `partial` is true and `missing` says which"
                            + " part is not there; the other figures stand. Its own are shown as they were last told, under"
                            + " `lastKnown` with their age, where that is not long ago. Ask again with `If-None-Match`: where no"
                            + " record has been entered since, the services count nothing and the answer is 304.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = FigureList.class)))
    @APIResponse(responseCode = "304", description = "The figures that If-None-Match names have not changed")
    @APIResponse(
            responseCode = "404",
            description = "There is no such organisation, or none that the account may know of")
    public Response figures(
            @Parameter(description = "The organisation's code.", required = true, example = "BL") @QueryParam("org")
                    String org,
            @Parameter(
                            description = "The first day.",
                            required = true,
                            example = "2020-08-01",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            description = "The last day, counted too; at most 100 years after the first.",
                            required = true,
                            example = "2023-03-31",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    String to,
            @Parameter(
                            description = "Answer with what was recorded by this moment; now when absent.",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("knownAt")
                    String knownAt,
            @Parameter(
                            description = "Whose acts count, for all indicators alike; each has its own default.",
                            schema = @Schema(implementation = Reach.class))
                    @QueryParam("reach")
                    String reach,
            @Parameter(
                            description =
                                    "AS_IT_STOOD: by the tree of each record's day. TODAY: under today's successors; "
                                            + "`allocation` then says what predecessors' records do to each figure.",
                            schema = @Schema(implementation = Tree.class, defaultValue = "AS_IT_STOOD"))
                    @QueryParam("tree")
                    String tree,
            @Context HttpHeaders headers) {
        var query = FigureQuery.of(org, from, to, knownAt, reach, tree, clock);
        var has = FiguresTag.among(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
        var gathered = figures.gather(query, AskedBy.of(headers, token, language, correlation), has);
        if (gathered.tag().isEmpty()) {
            // What is missing now may be there a moment later: nobody should keep this answer.
            return Response.ok(gathered.list().orElseThrow())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        return gathered.list()
                .map(Response::ok)
                .orElseGet(Response::notModified)
                .tag(new EntityTag(gathered.tag().orElseThrow(), true))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Accept-Language")
                .build();
    }
}
