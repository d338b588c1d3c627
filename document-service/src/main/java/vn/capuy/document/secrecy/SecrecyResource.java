package vn.capuy.document.secrecy;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** What opens soon, and decisions on secrecy over HTTP. */
@Path("/secrecy")
@Tag(name = "Secrecy")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SecrecyResource {
    private static final String DUE = "What is secret, by the day on which it opens";
    private static final String DUE_DESCRIPTION =
            "What is open today is not among them. Only what the caller's clearance covers; the read is in the journal."
                    + " With `undecided` those of which nobody has decided when they open.";

    private final SecrecyService service;
    private final SecrecySteps steps;

    SecrecyResource(SecrecyService service, SecrecySteps steps) {
        this.service = service;
        this.steps = steps;
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSecrecyDue", summary = DUE, description = DUE_DESCRIPTION)
    public Page<SecrecyDueRow> due(@BeanParam @Valid SecrecyDueFilter filter, @BeanParam @Valid PageRequest page) {
        return service.due(filter, page);
    }

    @GET
    @Path("/due")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSecrecyDue", summary = DUE, description = DUE_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid SecrecyDueFilter filter) {
        return ListExport.of("secrecy-due", SecrecyDueRow.class, page -> service.due(filter, page));
    }

    @GET
    @Path("/decisions/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readSecrecyDecision",
            summary = "A decision on secrecy with the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The decision.",
            content = @Content(schema = @Schema(implementation = SecrecyDecisionView.class)))
    public Response read(@PathParam("id") UUID id) {
        SecrecyDecisionView found = service.read(id);
        return Response.ok(found).tag(Versions.tag(found.decision().version())).build();
    }

    @POST
    @Path("/decisions/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "takeSecrecyStep",
            summary = "Approve, reject or withdraw a decision on secrecy",
            description =
                    "APPROVE and REJECT are the approver's, who did not propose it and whose clearance covers the level;"
                            + " WITHDRAW is the editor's. REJECT and WITHDRAW have a ground. APPROVE marks the document; what"
                            + " the law leaves to whoever decides needs his judgement.")
    @APIResponse(
            responseCode = "200",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = SecrecyDecisionView.class)))
    @APIResponse(responseCode = "409", description = "It was settled before, or the document is void.")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = "The decision's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SecrecyStepRequest body) {
        SecrecyDecisionView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.decision().version(), taken);
    }
}
