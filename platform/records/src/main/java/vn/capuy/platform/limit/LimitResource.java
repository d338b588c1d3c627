package vn.capuy.platform.limit;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** The figures by which the rules of this service measure. */
@UnlessBuildProperty(name = "capuy.figures", stringValue = "false", enableIfMissing = true)
@Path("/limits")
@Tag(name = "Limits", description = "The figures of regulations, each with its day, citation and certainty.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LimitResource {
    private final LimitService service;

    LimitResource(LimitService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "listLimits", summary = "All limits, each with its versions")
    public List<LimitView> list() {
        return service.all();
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({"${capuy.role.reader}", Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "readLimit", summary = "A limit with its versions")
    public LimitView read(@Parameter(example = "planning.persons-per-post") @PathParam("name") String name) {
        return service.read(name);
    }

    @POST
    @Path("/{name}/versions")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterLimitVersion",
            summary = "Enter the figure of a new regulation",
            description = "From its day on, decisions are measured by it; what was decided before is not judged again.")
    @APIResponse(
            responseCode = "200",
            description = "The limit.",
            content = @Content(schema = @Schema(implementation = LimitView.class)))
    public Response enter(@PathParam("name") String name, @NotNull @Valid LimitRequest request) {
        return Response.ok(service.enter(name, request)).build();
    }

    @POST
    @Path("/versions/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "voidLimitVersion", summary = "Take back a figure that was entered")
    @APIResponse(
            responseCode = "200",
            description = "The limit.",
            content = @Content(schema = @Schema(implementation = LimitView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LimitVoiding request) {
        return Response.ok(service.voidFor(id, ifMatch, request.reason())).build();
    }
}
