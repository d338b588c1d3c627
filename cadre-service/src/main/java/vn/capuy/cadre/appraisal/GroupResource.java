package vn.capuy.cadre.appraisal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
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
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Groups of the rating over HTTP. */
@Path("/appraisals/groups")
@Tag(name = "Appraisals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GroupResource {
    private final GroupService service;

    GroupResource(GroupService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listAppraisalGroups", summary = "Groups within which the ceiling is measured, by period")
    public Page<GroupView> list(@BeanParam @Valid GroupFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readAppraisalGroup", summary = "A group with the posts whose holders belong to it")
    @APIResponse(
            responseCode = "200",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupDetail.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        GroupDetail found = service.read(id);
        return Versions.read(request, found.group().version(), found);
    }

    @GET
    @Path("/{id}/check")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "checkAppraisalGroup",
            summary = "How the group stands to the ceiling on the highest rating",
            description =
                    "By the ratings decided, and by these with those proposed: how many excellent there may be, how many there are, by how many too many, and who. Reading is journalled.")
    public GroupCheckView check(
            @PathParam("id") UUID id,
            @Parameter(description = "The day whose figure is asked for; today unless said.", example = "2025-12-31")
                    @QueryParam("on")
                    LocalDate on) {
        return service.check(id, on);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterAppraisalGroup", summary = "Name a group for a period")
    @APIResponse(
            responseCode = "201",
            description = "The group.",
            content = @Content(schema = @Schema(implementation = GroupDetail.class)))
    public Response enter(@NotNull @Valid GroupRequest request, @Context UriInfo uri) {
        GroupDetail entered = service.enter(request);
        return Answers.created(uri, entered.group().id(), entered.group().version(), entered);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidAppraisalGroup",
            summary = "Void a group",
            description = "As long as no appraisal stands in it.")
    @APIResponse(
            responseCode = "200",
            description = "The voided group.",
            content = @Content(schema = @Schema(implementation = GroupDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        GroupDetail voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.group().version(), voided);
    }
}
