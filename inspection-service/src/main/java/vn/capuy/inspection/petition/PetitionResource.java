package vn.capuy.inspection.petition;

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
import jakarta.ws.rs.QueryParam;
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
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;
import vn.capuy.platform.ruling.RulingView;

/** One petition: read, judged, taken from step to step, voided; when it is due, and its history. */
@Path("/petitions/{id}")
@Tag(name = "Petitions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PetitionResource {
    static final String IF_MATCH = "The ETag of the version from which this change is made.";

    private final PetitionService service;
    private final PetitionSteps steps;
    private final PetitionHistory history;

    PetitionResource(PetitionService service, PetitionSteps steps, PetitionHistory history) {
        this.service = service;
        this.steps = steps;
        this.history = history;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPetition",
            summary = "A petition with its subjects, steps, links and the steps that can be taken",
            description = "Never who sent it. Every read is in the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The petition",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        var found = service.read(id);
        return Versions.read(request, found.version(), found.view());
    }

    @GET
    @Path("/due")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPetitionDue",
            summary = "By when a petition is to be resolved, and why on that day",
            description =
                    "In working days from its admission; derived each time, so that a calendar or a figure that is "
                            + "entered later counts at once.")
    public DueView due(@PathParam("id") UUID id) {
        return service.due(id);
    }

    @GET
    @Path("/admission")
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Operation(
            operationId = "checkPetitionAdmission",
            summary = "How the admission of a petition would be ruled",
            description =
                    "Nothing is decided. Every finding is told with its citation, what is left to a person among them.")
    @APIResponse(
            responseCode = "200",
            description = "The ruling",
            content = @Content(schema = @Schema(implementation = RulingView.class)))
    @APIResponse(responseCode = "204", description = "No regulation is known for the day of its reception")
    public Response check(
            @PathParam("id") UUID id,
            @Parameter(description = "Whether evidence is put forward that was not judged before.")
                    @QueryParam("newEvidence")
                    boolean newEvidence) {
        RulingView ruling = service.check(id, newEvidence);
        return ruling == null
                ? Response.noContent().build()
                : Response.ok(ruling).build();
    }

    @POST
    @Path("/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "takePetitionStep",
            summary = "Take a petition a step further",
            description =
                    "Which steps can be taken stands in `allowedSteps`. ADMIT, REFUSE, FORWARD, EXTEND, RESOLVE and "
                            + "CONTINUE are the approver's, who is not the one that entered it. BEGIN opens or links the restricted "
                            + "case. A petition is refused only where a rule stands against it, and forwarded only where it is not "
                            + "this body's own.")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow the step")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response take(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PetitionStepRequest body) {
        return answer(steps.take(id, ifMatch, body));
    }

    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "voidPetition",
            summary = "Void a petition that was entered by mistake",
            description = "It stays readable, keeps its number, and counts nowhere from now on.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = PetitionView.class)))
    @APIResponse(responseCode = "409", description = "It was voided before")
    public Response voidFor(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidFor(id, ifMatch, body.reason()));
    }

    @GET
    @Path("/history")
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readPetitionHistory",
            summary = "What was done with a petition, oldest first",
            description =
                    "The auditor sees as well who read it, and who entered or read the sender's identity; nobody sees "
                            + "the identity itself here.")
    public Page<PetitionHistory.Line> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(id, page);
    }

    static Response answer(PetitionService.Versioned changed) {
        return Answers.changed(changed.version(), changed.view());
    }
}
