package vn.capuy.document.draft;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Drafts over HTTP. */
@Path("/drafts")
@Tag(
        name = "Drafts",
        description =
                "Documents while they are drafted: each keeps a place in its series and gets its number at issue.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DraftResource {
    private static final String LIST = "Drafts of the caller's scope, in the order in which they are planned";
    private static final String LIST_DESCRIPTION =
            "Each with its place in the queue of its series and the number that it would get, which is a forecast and "
                    + "never a promise. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The ETag of the draft from which this change is made.";

    private final DraftService service;
    private final DraftSteps steps;

    DraftResource(DraftService service, DraftSteps steps) {
        this.service = service;
        this.steps = steps;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDrafts", summary = LIST, description = LIST_DESCRIPTION)
    public Page<DraftSummary> list(@BeanParam @Valid DraftFilter filter, @BeanParam @Valid PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDrafts", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid DraftFilter filter) {
        return ListExport.of("drafts", DraftSummary.class, page -> service.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "reserveDraft",
            summary = "Reserve a place for a document that is drafted",
            description = "It gets no number: numbers are given at issue. Nothing secret is drafted here.")
    @APIResponse(
            responseCode = "201",
            description = "Reserved; the ETag is that of the draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response reserve(@NotNull @Valid DraftRequest body, @Context UriInfo uri) {
        DraftView reserved = service.reserve(body);
        return Answers.created(uri, reserved.draft().id(), reserved.draft().version(), reserved);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDraft", summary = "A draft with the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response read(@PathParam("id") UUID id) {
        DraftView found = service.read(id);
        // Its place moves with those before it, so no version of the draft tells whether the answer is still the same.
        return Answers.changed(found.draft().version(), found);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "editDraft",
            summary = "Edit a draft that is still reserved",
            description = "All of its content is replaced; issuer and type are what the place was reserved for.")
    @APIResponse(
            responseCode = "200",
            description = "Edited",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "It was issued or released")
    public Response edit(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftContent body) {
        DraftView edited = service.edit(id, ifMatch, body);
        return Answers.changed(edited.draft().version(), edited);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "takeDraftStep",
            summary = "Issue a draft, or release its place",
            description = "ISSUE enters the document with the next number of its series in the same transaction, as "
                    + "`issueDocument` does and by the same rules. RELEASE says why.")
    @APIResponse(
            responseCode = "200",
            description = "Taken; `document` is the document that it became",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "It was issued or released")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftStepRequest body) {
        DraftView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.draft().version(), taken);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDraftHistory", summary = "What was done to a draft, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }
}
