package vn.capuy.document.mobilisation.catalogue;

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
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** Sets of criteria over HTTP. */
@Path("/mobilisation-criteria")
@Tag(name = "Mass mobilisation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CriteriaResource {
    private final CriteriaService service;
    private final CriteriaQueries queries;

    CriteriaResource(CriteriaService service, CriteriaQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({
        Roles.DOCUMENT_READER,
        Roles.DOCUMENT_EDITOR,
        Roles.DOCUMENT_APPROVER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "listMobilisationCriteria",
            summary = "The sets of criteria by which models are surveyed, the latest first",
            description =
                    "Each holds from its day until the next one's. Its certainty says how well its source is known.")
    public List<CriteriaView> list() {
        return queries.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterMobilisationCriteria",
            summary = "Enter a set of criteria that holds from a day on",
            description = "Surveys of earlier days keep the set by which they were marked.")
    @APIResponse(
            responseCode = "201",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = CriteriaView.class)))
    @APIResponse(responseCode = "409", description = "Another set begins on this day")
    public Response enter(@NotNull @Valid NewCriteria body) {
        CriteriaView entered = service.enter(body);
        return Response.status(Response.Status.CREATED)
                .tag(Versions.tag(entered.version()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "voidMobilisationCriteria",
            summary = "Void a set of criteria that was entered by mistake",
            description = "As long as no survey was marked by it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided.",
            content = @Content(schema = @Schema(implementation = CriteriaView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before, or a survey was marked by it")
    public Response voidCriteria(
            @PathParam("id") UUID id,
            @Parameter(description = "The set's version.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        CriteriaView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
