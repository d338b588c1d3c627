package vn.capuy.inspection.team;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** One of a case's team: confirmed, gone, voided; and how he was judged. */
@Path("/cases/{id}/team/{member}")
@Tag(name = "Case teams")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamMemberResource {
    private static final String IF_MATCH = "The ETag of the case's version from which this change is made.";
    private static final String MEMBER = "The id of his row in the team.";

    private final TeamService service;
    private final TeamAppointments appointments;

    TeamMemberResource(TeamService service, TeamAppointments appointments) {
        this.service = service;
        this.appointments = appointments;
    }

    @GET
    @Path("/rulings")
    @RolesAllowed({Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseTeamRulings",
            summary = "How somebody of a team was judged, the latest first",
            description = "With what was left to persons, and their grounds. Every read is in the journal.")
    public List<RulingView> rulings(
            @PathParam("id") UUID id, @Parameter(description = MEMBER) @PathParam("member") UUID member) {
        return service.rulings(id, member);
    }

    @POST
    @Path("/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "confirmInCaseTeam",
            summary = "Judge somebody of a team anew, after more was named in the case",
            description = "A case whose team was not judged against all that is named in it does not go on.")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed or voided, or he left the team")
    @APIResponse(
            responseCode = "422",
            description = "A regulation is not met, or a person has yet to judge; every finding is listed")
    public Response confirm(
            @PathParam("id") UUID id,
            @Parameter(description = MEMBER) @PathParam("member") UUID member,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ConfirmationRequest body) {
        return answer(appointments.confirm(id, member, ifMatch, body));
    }

    @POST
    @Path("/leave")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "leaveCaseTeam",
            summary = "Somebody works on a case no more",
            description = "From that day on he does not see it by that. Also when the case is closed.")
    @APIResponse(
            responseCode = "200",
            description = "Left",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    @APIResponse(responseCode = "409", description = "The case is voided, or he left before")
    public Response leave(
            @PathParam("id") UUID id,
            @Parameter(description = MEMBER) @PathParam("member") UUID member,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid LeaveRequest body) {
        return answer(service.leave(id, member, ifMatch, body));
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "voidInCaseTeam",
            summary = "Void an appointment that was entered by mistake",
            description = "It stays readable, with the reason, and gives no sight of the case.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    @APIResponse(responseCode = "409", description = "It or the case was voided before")
    public Response voidMember(
            @PathParam("id") UUID id,
            @Parameter(description = MEMBER) @PathParam("member") UUID member,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, member, ifMatch, body.reason()));
    }

    private static Response answer(TeamService.Versioned changed) {
        return Answers.changed(changed.version(), changed.view());
    }
}
