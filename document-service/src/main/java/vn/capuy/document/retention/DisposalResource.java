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
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.ruling.RulingView;

/** Disposal lists over HTTP. */
@Path("/disposal-lists")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DisposalResource {
    private static final String ITEMS = "The documents of a disposal list";
    private static final String ITEMS_DESCRIPTION =
            "As the council had them before it: number, day, abstract, when they were due. `Accept: text/csv` or XLSX"
                    + " gives the whole list.";

    private final DisposalService service;
    private final DisposalSteps steps;
    private final DisposalQueries queries;

    DisposalResource(DisposalService service, DisposalSteps steps, DisposalQueries queries) {
        this.service = service;
        this.steps = steps;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "proposeDisposal",
            summary = "Propose that the content of documents be destroyed",
            description =
                    "Up to 500 documents of one issuer, each due and held back by nothing: every finding on every one is"
                            + " told. Nothing is destroyed before another person approves and it is carried out.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = DisposalListView.class)))
    @APIResponse(responseCode = "409", description = "A document stands on another list already.")
    public Response propose(@NotNull @Valid NewDisposalList body, @Context UriInfo uri) {
        DisposalListView proposed = service.propose(body);
        return Answers.created(uri, proposed.list().id(), proposed.list().version(), proposed);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDisposals", summary = "Disposal lists, in the order in which they were proposed")
    public Page<DisposalListView.Row> list(
            @BeanParam @Valid DisposalFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.lists(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDisposal", summary = "A disposal list with the steps that this caller may take")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = DisposalListView.class)))
    public Response read(@PathParam("id") UUID id) {
        DisposalListView found = service.read(id);
        return Response.ok(found).tag(Versions.tag(found.list().version())).build();
    }

    @GET
    @Path("/{id}/documents")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDisposalDocuments", summary = ITEMS, description = ITEMS_DESCRIPTION)
    public Page<DisposalListView.Item> documents(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return service.items(id, page);
    }

    @GET
    @Path("/{id}/documents")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listDisposalDocuments", summary = ITEMS, description = ITEMS_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id) {
        return ListExport.of("disposal", DisposalListView.Item.class, page -> service.items(id, page));
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "checkDisposal", summary = "What the rules would say of a disposal list today")
    public RulingView check(@PathParam("id") UUID id) {
        return service.check(id);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDisposalHistory", summary = "What was done with a disposal list, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "takeDisposalStep",
            summary = "Approve, carry out, reject, withdraw or revoke a disposal list",
            description =
                    "APPROVE (with the decision and its day) and REJECT are the approver's, who did not propose it."
                            + " CARRY_OUT (with the minutes of the destruction and its day) is the editor's: files, clauses' texts"
                            + " and composed texts are destroyed; the entry and the number of each document stay. REJECT,"
                            + " WITHDRAW and REVOKE have a ground.")
    @APIResponse(
            responseCode = "200",
            description = "Taken.",
            content = @Content(schema = @Schema(implementation = DisposalListView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step.")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = "The list's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid DisposalStepRequest body) {
        DisposalListView taken = steps.take(id, ifMatch, body);
        return Answers.changed(taken.list().version(), taken);
    }
}
