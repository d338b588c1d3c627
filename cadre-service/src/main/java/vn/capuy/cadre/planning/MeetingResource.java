package vn.capuy.cadre.planning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** The meetings of the five steps over HTTP. */
@Path("/planning-lists/{id}/meetings")
@Tag(name = "Planning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MeetingResource {
    private final MeetingService service;

    MeetingResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlanningMeetings",
            summary = "The meetings of the five steps with their ballots and votes",
            description = "In the order of the steps; those that were voided too.")
    public List<MeetingView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "holdPlanningMeeting",
            summary = "Enter the meeting of the next step",
            description =
                    "With its ballot and the votes of every cadre who stands on the draft. Who has too few leaves the"
                            + " list, unless a ground is stated.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MeetingRequest request) {
        PlanningDetail changed = service.hold(id, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{meeting}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidPlanningMeeting",
            summary = "Void the last meeting",
            description = "While the list is a draft; it stays readable, with the reason, and is entered anew.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PlanningDetail changed = service.voidFor(id, meeting, ifMatch, reason.reason());
        return Answers.changed(changed.version(), changed);
    }
}
