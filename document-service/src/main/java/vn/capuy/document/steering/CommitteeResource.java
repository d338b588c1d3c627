package vn.capuy.document.steering;

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
import vn.capuy.platform.record.Reason;

/** Steering committees over HTTP. */
@Path("/steering-committees")
@Tag(name = "Steering committees", description = "Ban chỉ đạo: founded for a purpose, until they end or merge.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CommitteeResource {
    private static final String LIST = "Steering committees, by the day of their founding";
    private static final String LIST_DESCRIPTION =
            "Without void ones, unless they are asked for. `Accept: text/csv` or XLSX gives the whole list.";
    private static final String IF_MATCH = "The committee's ETag.";

    private final CommitteeService service;
    private final CommitteeQueries queries;

    CommitteeResource(CommitteeService service, CommitteeQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(operationId = "foundSteeringCommittee", summary = "Enter a steering committee")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    @APIResponse(responseCode = "409", description = "The founder has one of this reference")
    public Response found(@NotNull @Valid NewCommittee body, @Context UriInfo uri) {
        CommitteeView founded = service.found(body);
        return Answers.created(uri, founded.id(), founded.version(), founded);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSteeringCommittees", summary = LIST, description = LIST_DESCRIPTION)
    public Page<CommitteeView> list(@BeanParam @Valid CommitteeFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listSteeringCommittees", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid CommitteeFilter filter) {
        return ListExport.of("steering-committees", CommitteeView.class, page -> queries.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readSteeringCommittee", summary = "One steering committee")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        CommitteeView found = service.view(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readSteeringCommitteeHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "endSteeringCommittee",
            summary = "End a steering committee, or merge it into another",
            description = "Into one that works on the day after. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    @APIResponse(responseCode = "409", description = "It has ended, or is void")
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommitteeEnding body) {
        return changed(service.end(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidSteeringCommittee",
            summary = "Void one that was entered by mistake",
            description = "It keeps its reference, stays readable with the reason, and counts nowhere from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = CommitteeView.class)))
    @APIResponse(responseCode = "409", description = "It is void")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    private static Response changed(CommitteeView view) {
        return Answers.changed(view.version(), view);
    }
}
