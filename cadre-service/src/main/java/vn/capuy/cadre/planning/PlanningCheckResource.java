package vn.capuy.cadre.planning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** The structure of lists over HTTP. */
@Path("/planning-lists")
@Tag(name = "Planning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PlanningCheckResource {
    private final PlanningReader reader;
    private final WhatIfService service;

    PlanningCheckResource(PlanningReader reader, WhatIfService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "checkPlanningList",
            summary = "The structure of a list against its targets",
            description =
                    "Each cadre is counted once. A supplementary list is measured with the one that it supplements.")
    public StructureView check(
            @PathParam("id") UUID id,
            @Parameter(description = "Which targets: those of planning, or those of the elected committee.")
                    @QueryParam("set")
                    StructureSet set) {
        return reader.structure(id, set);
    }

    @POST
    @Path("/{id}/what-if")
    @Idempotent
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "askPlanningWhatIf",
            summary = "How a list would be with additions and removals",
            description =
                    "Nothing of the list is written. With the smallest changes that would then meet the targets of its"
                            + " make-up.")
    @APIResponse(
            responseCode = "200",
            description = "The check as it would be.",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    public Response whatIf(@PathParam("id") UUID id, @NotNull @Valid WhatIfRequest request) {
        return Response.ok(service.ask(id, request)).build();
    }
}
