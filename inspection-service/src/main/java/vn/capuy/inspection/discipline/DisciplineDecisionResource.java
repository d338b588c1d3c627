package vn.capuy.inspection.discipline;

import static vn.capuy.inspection.discipline.DisciplineResource.IF_MATCH;
import static vn.capuy.inspection.discipline.DisciplineResource.answer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** The ballots on a discipline file, and the decision. */
@Path("/disciplines/{id}")
@Tag(name = "Discipline")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DisciplineDecisionResource {
    private final BallotService ballots;
    private final DecisionService decisions;

    DisciplineDecisionResource(BallotService ballots, DecisionService decisions) {
        this.ballots = ballots;
        this.decisions = decisions;
    }

    @POST
    @Path("/ballots")
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "recordDisciplineBallot",
            summary = "Enter the secret ballot of a body on the forms",
            description =
                    "That of the deciding body takes the file further: to VOTED where it gives a form, by itself or with"
                            + " the votes for severer forms added, to NOT_DISCIPLINED where it gives none. Others propose.")
    @APIResponse(
            responseCode = "200",
            description = "Entered, and counted out",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow a ballot")
    public Response vote(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewBallot body) {
        return answer(ballots.record(id, ifMatch, body));
    }

    @POST
    @Path("/ballots/{ballot}/void")
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidDisciplineBallot",
            summary = "Void a ballot that was entered by mistake",
            description = "Until the decision. Where it was the deciding body's, the file is PROPOSED again.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "It has been decided, or the ballot was voided before")
    public Response voidBallot(
            @PathParam("id") UUID id,
            @PathParam("ballot") UUID ballot,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(ballots.voidFor(id, ballot, ifMatch, body.reason()));
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "decideDiscipline",
            summary = "Enter the decision",
            description =
                    "Not by the one who proposed it, and only with the form that the ballot gives. What the regulation"
                            + " leaves to persons is to be judged in `judgements`, each with its ground, and is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Decided; in force once announced",
            content = @Content(schema = @Schema(implementation = DisciplineView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow a decision, or the number is taken")
    @APIResponse(responseCode = "422", description = "A regulation is not met or not judged; every finding is listed")
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionRequest body) {
        return answer(decisions.decide(id, ifMatch, body));
    }

    @POST
    @Path("/decision/check")
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "checkDisciplineDecision",
            summary = "How a decision would be ruled",
            description = "Every finding, also of what is left to persons. Nothing is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The ruling",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    public Response check(@PathParam("id") UUID id, @NotNull @Valid DecisionRequest body) {
        return Response.ok(decisions.check(id, body)).build();
    }
}
