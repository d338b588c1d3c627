package vn.capuy.report.below;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** The installations below over HTTP. */
@Path("/below")
@Tag(name = "Figures from below", description = "The sealed figures of the installations below this one.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BelowResource {
    private final BelowService service;
    private final FetchService fetches;

    BelowResource(BelowService service, FetchService fetches) {
        this.service = service;
        this.fetches = fetches;
    }

    @GET
    @Path("/installations")
    @RolesAllowed({Roles.KPI_READER, Roles.REPORT_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "listBelowInstallations",
            summary = "The installations below, and how each answered",
            description = "Those whose unit is within the caller's scope. Which there are, the operator configures.")
    public List<InstallationView> installations() {
        return service.installations();
    }

    @POST
    @Path("/fetches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REPORT_EDITOR)
    @Operation(
            operationId = "fetchSealsFromBelow",
            summary = "Fetch the seals of the installations below",
            description =
                    "All are asked at once, each within its own time limit; one that fails holds up no other and is told with "
                            + "the reason. A seal is taken where its text has the hash under which it is listed and is of a unit "
                            + "for which that installation answers; it is kept word for word. What is here already is not "
                            + "fetched again.")
    @APIResponse(
            responseCode = "200",
            description = "What came of asking each.",
            content = @Content(schema = @Schema(implementation = FetchView.class)))
    public Response fetch(@NotNull @Valid FetchRequest body) {
        return Response.ok(fetches.fetch(body)).build();
    }
}
