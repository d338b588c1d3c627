package vn.capuy.document.retention;

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
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Which documents are due, and which are kept longer, over HTTP. */
@Path("/retention")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionResource {
    private static final String DUE = "An issuer's documents whose retention is over, the longest due first";
    private static final String DUE_DESCRIPTION =
            "Without what is void, held back or disposed of. The abstract of a secret one is left out.";

    private final RetentionService service;

    RetentionResource(RetentionService service) {
        this.service = service;
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRetentionDue", summary = DUE, description = DUE_DESCRIPTION)
    public Page<RetentionDueRow> due(@BeanParam @Valid RetentionDueFilter filter, @BeanParam @Valid PageRequest page) {
        return service.due(filter, page);
    }

    @GET
    @Path("/due")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listRetentionDue", summary = DUE, description = DUE_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid RetentionDueFilter filter) {
        return ListExport.of("retention-due", RetentionDueRow.class, page -> service.due(filter, page));
    }

    @POST
    @Path("/holds/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "liftRetentionHold",
            summary = "Lift a hold",
            description =
                    "The document is due again when its period is over. The hold stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Lifted.",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    @APIResponse(responseCode = "409", description = "It was lifted before.")
    public Response lift(
            @PathParam("id") UUID id,
            @Parameter(description = "The version of the hold as entity tag.", example = "\"0\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Reason body) {
        RetentionView lifted = service.lift(id, ifMatch, body.reason());
        return Answers.changed(lifted.version(), lifted);
    }
}
