package vn.capuy.inspection.programme;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** The amendments of an approved programme. */
@Path("/programmes/{id}/amendments")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AmendmentResource {
    private final ProgrammeAccess access;
    private final Amendments amendments;
    private final AmendmentService service;

    AmendmentResource(ProgrammeAccess access, Amendments amendments, AmendmentService service) {
        this.access = access;
        this.amendments = amendments;
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listProgrammeAmendments", summary = "The amendments of a programme, the first first")
    @APIResponse(responseCode = "404", description = "There is no such programme within the account's scope")
    public List<AmendmentView> list(@PathParam("id") UUID id) {
        return amendments.of(access.find(id).id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "proposeProgrammeAmendment",
            summary = "Propose what is to be changed in an approved programme",
            description =
                    "Items leave it and others come into it once the amendment is approved; until then it stands as it"
                            + " was. One amendment is proposed at a time.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "409", description = "The programme is not approved, or another amendment is undecided")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response propose(
            @PathParam("id") UUID id,
            @Parameter(description = ProgrammeResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewAmendment body,
            @Context UriInfo uri) {
        AmendmentService.Versioned proposed = service.propose(id, ifMatch, body);
        return Answers.created(uri, proposed.view().id(), proposed.version(), proposed.view());
    }

    @POST
    @Path("/{amendment}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "takeProgrammeAmendmentStep",
            summary = "Approve or reject an amendment",
            description =
                    "By an approver who did not propose it: APPROVE with its document and a judgement of each kind of"
                            + " clash of the new items (`GET …/clashes?amendment=`), REJECT with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    @APIResponse(responseCode = "409", description = "It was decided before, or the programme is not approved")
    @APIResponse(
            responseCode = "422",
            description = "A regulation is not met or not yet judged; every finding is listed")
    public Response decide(
            @PathParam("id") UUID id,
            @PathParam("amendment") UUID amendment,
            @Parameter(description = ProgrammeResource.IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentStepRequest body) {
        AmendmentService.Versioned decided = service.decide(id, amendment, ifMatch, body);
        return Answers.changed(decided.version(), decided.view());
    }
}
