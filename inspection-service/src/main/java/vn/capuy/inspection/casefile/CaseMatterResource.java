package vn.capuy.inspection.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The matters that a case looks into. */
@Path("/cases/{id}/matters")
@Tag(name = "Cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseMatterResource {
    private final CaseMatterService service;

    CaseMatterResource(CaseMatterService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(operationId = "nameCaseMatters", summary = "Name matters that a case looks into, by the catalogue")
    @APIResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed, stopped or voided")
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(description = CaseResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewMatters body) {
        return answer(service.add(id, ifMatch, body));
    }

    @POST
    @Path("/{matter}/void")
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidCaseMatter",
            summary = "Take a matter out of a case in which it was named by mistake",
            description = "One that a finding names stays, until the finding is voided.")
    @APIResponse(
            responseCode = "200",
            description = "Taken out",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "409", description = "A finding names it; or the case is closed, stopped or voided")
    public Response voidMatter(
            @PathParam("id") UUID id,
            @Parameter(example = "CADRE_WORK") @PathParam("matter") String matter,
            @Parameter(description = CaseResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, matter, ifMatch, body.reason()));
    }

    private static Response answer(VersionedCase changed) {
        return Answers.changed(changed.version(), changed.view());
    }
}
