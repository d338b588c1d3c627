package vn.capuy.document.workinggroup.task;

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

/** Tasks of working groups over HTTP. */
@Path("/group-tasks")
@Tag(name = "Tasks of working groups", description = "Tasks that groups carry through, beside their one lead.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GroupTaskResource {
    private static final String LIST = "Tasks of working groups with their states, by the day by which they are due";
    private static final String LIST_DESCRIPTION =
            "Where both the group and the task exist for the caller. `Accept: text/csv` or XLSX gives the whole list.";

    private final GroupTaskService service;
    private final GroupTaskQueries queries;

    GroupTaskResource(GroupTaskService service, GroupTaskQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "giveGroupTask",
            summary = "Let a working group carry a task through",
            description =
                    "By whoever is of the body that assigned it. Its one lead stays; one group carries it at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = GroupTaskView.class)))
    @APIResponse(responseCode = "409", description = "A group carries it through already")
    public Response give(@NotNull @Valid NewGroupTask body, @Context UriInfo uri) {
        GroupTaskView given = service.give(body);
        return Answers.created(uri, given.id(), given.version(), given);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupTasks", summary = LIST, description = LIST_DESCRIPTION)
    public Page<GroupTaskView> list(@BeanParam @Valid GroupTaskFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listGroupTasks", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid GroupTaskFilter filter) {
        return ListExport.of("group-tasks", GroupTaskView.class, page -> queries.list(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readGroupTask", summary = "One task of a working group")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = GroupTaskView.class)))
    public Response read(@PathParam("id") UUID id) {
        GroupTaskView found = queries.find(id);
        // How the task stands changes without a new version of its tie to the group: never told as not modified.
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readGroupTaskHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidGroupTask",
            summary = "Take a task back from a working group",
            description = "It stays readable with the reason; the task may then go through another group.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = GroupTaskView.class)))
    @APIResponse(responseCode = "409", description = "It is void")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        GroupTaskView voided = service.voidFor(id, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided);
    }
}
