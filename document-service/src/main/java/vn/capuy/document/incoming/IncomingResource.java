package vn.capuy.document.incoming;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Incoming documents over HTTP: entered, listed, exported, imported. */
@Path("/incoming")
@Tag(
        name = "Incoming documents",
        description = "Văn bản đến: what came in, who deals with it until when, and the result.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IncomingResource {
    private static final String LIST = "Incoming documents, the latest arrived first";
    private static final String DESCRIPTION =
            "Of receiving organisations that stood within the caller's scope on the day of arrival. One above the caller's"
                    + " clearance is listed without its abstract. `Accept: text/csv` or XLSX gives the whole list.";

    private final IncomingService service;
    private final IncomingQueries queries;

    public IncomingResource(IncomingService service, IncomingQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "enterIncomingDocument",
            summary = "Enter a document that arrived",
            description =
                    "Gives it the next arrival number of its organisation and year; a late entry takes the number that"
                            + " it has, which must leave no gap. What came before from the same sender with the same number and day,"
                            + " and a day out of order, a person must judge (`judgements`).")
    @APIResponse(
            responseCode = "201",
            description = "Entered, with its arrival number.",
            content = @Content(schema = @Schema(implementation = IncomingView.class)))
    public Response enter(@NotNull @Valid NewIncoming body, @Context UriInfo uri) {
        IncomingView entered = service.enter(body);
        return Answers.created(uri, entered.incoming().id(), entered.version(), entered);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listIncomingDocuments", summary = LIST, description = DESCRIPTION)
    public Page<IncomingSummary> list(@BeanParam @Valid IncomingFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listIncomingDocuments", summary = LIST, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid IncomingFilter filter) {
        return ListExport.of("incoming", IncomingSummary.class, page -> queries.page(filter, page));
    }
}
