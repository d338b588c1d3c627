package vn.capuy.inspection.remedy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The remedies of a case over HTTP. */
@Path("/cases/{id}/remedies")
@Tag(name = "Remedies", description = "What has to be put right after a case, and its follow-up until it is verified.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CaseRemedyResource {
    private final RemedyService service;

    CaseRemedyResource(RemedyService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCaseRemedies",
            summary = "What has to be put right after a case, by the day by which it is due",
            description = "Without what was voided.")
    public Page<RemedySummary> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.ofCase(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "requireRemedy",
            summary = "Require that something be put right",
            description =
                    "From the conduct on, until the case is closed. Its owner is in the case, leads it, stands above one of "
                            + "its subjects, or has taken one over.")
    @APIResponse(
            responseCode = "201",
            description = "Required; the ETag is that of the remedy",
            content = @Content(schema = @Schema(implementation = RemedyView.class)))
    @APIResponse(responseCode = "409", description = "The case is in preparation, closed, stopped or voided")
    public Response require(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the case from which this change is made.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid NewRemedy body) {
        RemedyView required = service.require(id, ifMatch, body);
        return Response.created(URI.create("remedies/" + required.remedy().id()))
                .tag(Versions.tag(required.version()))
                .entity(required)
                .build();
    }
}
