package vn.capuy.document.dispatch;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import vn.capuy.platform.record.Reason;

/** Sendings of all documents over HTTP: listed, followed up, voided. */
@Path("/dispatches")
@Tag(name = "Dispatches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DispatchResource {
    private static final String LIST = "Sendings from and to the organisations of the caller's scope, the latest first";
    private static final String DESCRIPTION =
            "Without what was voided. `overdue=true`: the receipt was to be acknowledged and was not. `Accept: text/csv`"
                    + " or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the sending from which this change is made.";

    private final DispatchService service;
    private final DispatchQueries queries;

    public DispatchResource(DispatchService service, DispatchQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDispatches", summary = LIST, description = DESCRIPTION)
    public Page<DispatchSummary> list(@BeanParam @Valid DispatchFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDispatches", summary = LIST, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DispatchFilter filter) {
        return ListExport.of("dispatches", DispatchSummary.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDispatch", summary = "A sending with what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The sending",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        DispatchView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "takeDispatchStep",
            summary = "Tell that a sending was delivered, acknowledged or returned",
            description =
                    "DELIVER is told by the issuer's side. ACKNOWLEDGE over the network is told by the receiver's,"
                            + " who may have it entered into his register of incoming documents with it; else a signed slip may be"
                            + " told by either. RETURN has a ground.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step, or the sending was voided")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DispatchStepRequest body) {
        DispatchView taken = service.take(id, ifMatch, body);
        return Answers.changed(taken.version(), taken);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidDispatch",
            summary = "Void a sending that was entered by mistake",
            description = "By the issuer's side. It counts nowhere from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidDispatch(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        DispatchView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
