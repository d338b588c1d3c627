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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
import vn.capuy.platform.ruling.RulingView;

/** The team of a case: read, appointed to, and what the rules would say. */
@Path("/cases/{id}/team")
@Tag(name = "Case teams", description = "Who works on a case. He sees it wherever he belongs.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TeamResource {
    private static final String IF_MATCH = "The ETag of the case's version from which this change is made.";

    private final TeamService service;
    private final TeamAppointments appointments;

    TeamResource(TeamService service, TeamAppointments appointments) {
        this.service = service;
        this.appointments = appointments;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readCaseTeam",
            summary = "The team of a case, those who left included",
            description = "Its ETag is the case's. Every read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The team",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var found = service.read(id);
        return Versions.read(request, found.version(), found.view());
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "checkCaseTeam",
            summary = "What the rules would say of an appointment",
            description = "Nothing of the case is changed. What is left to a person is among the findings.")
    @APIResponse(
            responseCode = "200",
            description = "All findings",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public Response check(@PathParam("id") UUID id, @NotNull @Valid AppointmentRequest body) {
        return Response.ok(appointments.check(id, body)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "appointToCaseTeam",
            summary = "Appoint an inspector to a case's team",
            description =
                    "The approver's, and nobody appoints himself. The inspector's committee must have stood within the "
                            + "caller's scope. Nobody inspects himself, his own organisation, or one that it came from or became; "
                            + "what the records cannot tell is asked of whoever appoints (`judgements`), and kept.")
    @APIResponse(
            responseCode = "200",
            description = "Appointed",
            content = @Content(schema = @Schema(implementation = TeamView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The case is closed or voided, he works on it already, or it has a head on those days")
    @APIResponse(
            responseCode = "422",
            description = "A regulation is not met, or a person has yet to judge; every finding is listed")
    public Response appoint(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AppointmentRequest body) {
        var changed = appointments.appoint(id, ifMatch, body);
        return Answers.changed(changed.version(), changed.view());
    }
}
