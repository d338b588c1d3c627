package vn.capuy.document.workinggroup.member;

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
import vn.capuy.platform.record.Reason;

/** Members of steering committees and working groups over HTTP. */
@Path("/group-members")
@Tag(
        name = "Members of groups",
        description = "Who sits in steering committees and working groups, by office or by name, with days.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GroupMemberResource {
    private static final String LIST = "Members, by their first day";
    private static final String LIST_DESCRIPTION =
            "With `leftOffice=true` those who sit by an office that they have left, and are to be replaced. `Accept: text/csv`"
                    + " or XLSX gives the whole list.";
    private static final String IF_MATCH = "The seat's ETag.";

    private final GroupMemberService service;
    private final GroupMemberQueries queries;

    GroupMemberResource(GroupMemberService service, GroupMemberQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "seatGroupMember",
            summary = "Seat a member in a steering committee or a working group",
            description = "By an office, by a person in office on that day, or both. One head sits at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = GroupMemberView.class)))
    @APIResponse(responseCode = "409", description = "It has a head, or the person sits there, on some of these days")
    public Response seat(@NotNull @Valid NewGroupMember body, @Context UriInfo uri) {
        GroupMemberView seated = service.seat(body);
        return Answers.created(uri, seated.id(), seated.version(), seated);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupMembers", summary = LIST, description = LIST_DESCRIPTION)
    public Page<GroupMemberView> list(@BeanParam @Valid GroupMemberFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupMembers", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid GroupMemberFilter filter) {
        return ListExport.of("group-members", GroupMemberView.class, page -> queries.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readGroupMember", summary = "One seat")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = GroupMemberView.class)))
    public Response read(@PathParam("id") UUID id) {
        GroupMemberView found = queries.find(id);
        // Who is in office changes without a new version of the seat: never told as not modified.
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readGroupMemberHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(operationId = "endGroupMember", summary = "End a seat")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = GroupMemberView.class)))
    @APIResponse(responseCode = "409", description = "It has ended, or is void")
    public Response end(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MemberEnding body) {
        return changed(service.end(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/replace")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "replaceGroupMember",
            summary = "Let another take a seat",
            description =
                    "The seat ends on the day before; the next one is entered as the same function. The answer is the next one.")
    @APIResponse(
            responseCode = "200",
            description = "The seat of the next one",
            content = @Content(schema = @Schema(implementation = GroupMemberView.class)))
    @APIResponse(responseCode = "409", description = "It has ended, or is void; or the next one sits there already")
    public Response replace(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Replacement body) {
        return changed(service.replace(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidGroupMember",
            summary = "Void one that was entered by mistake",
            description = "It stays readable with the reason, and counts nowhere from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = GroupMemberView.class)))
    @APIResponse(responseCode = "409", description = "It is void")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    private static Response changed(GroupMemberView view) {
        return Answers.changed(view.version(), view);
    }
}
