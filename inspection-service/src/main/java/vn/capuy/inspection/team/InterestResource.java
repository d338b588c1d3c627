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
import vn.capuy.inspection.team.interest.InterestJudgement;
import vn.capuy.inspection.team.interest.InterestRequest;
import vn.capuy.inspection.team.interest.InterestView;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** What ties inspectors to subjects of a case: declared, judged, read. */
@Path("/cases/{id}/team/interests")
@Tag(name = "Case teams")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InterestResource {
    private static final String IF_MATCH = "The ETag of the case's version from which this change is made.";

    private final InterestService service;

    InterestResource(InterestService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCaseInterests",
            summary = "The interests that were declared in a case",
            description = "All of them for the approver and the auditor; for others their own. Every read is in the "
                    + "journal.")
    public List<InterestView> list(@PathParam("id") UUID id) {
        return service.read(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER})
    @Idempotent
    @Operation(
            operationId = "declareCaseInterest",
            summary = "Declare what ties an inspector to a subject of a case",
            description =
                    "Whoever works on the case declares for himself, the approver for anybody in the roster. Until it "
                            + "is judged he is not appointed, and a case on which he works does not go on.")
    @APIResponse(
            responseCode = "201",
            description = "Declared",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed or voided, or it was declared before")
    public Response declare(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InterestRequest body,
            @Context UriInfo uri) {
        var declared = service.declare(id, ifMatch, body);
        return Answers.created(uri, declared.view().id(), declared.version(), declared.view());
    }

    @POST
    @Path("/{interest}/judge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "judgeCaseInterest",
            summary = "Judge whether a declared interest keeps an inspector from a case",
            description =
                    "Neither he himself nor whoever declared it judges it. RECUSE ends his work on the case with today, "
                            + "and he is not appointed to it again.")
    @APIResponse(
            responseCode = "200",
            description = "Judged",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed or voided, or it was judged before")
    public Response judge(
            @PathParam("id") UUID id,
            @PathParam("interest") UUID interest,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid InterestJudgement body) {
        var judged = service.judge(id, interest, ifMatch, body);
        return Answers.changed(judged.version(), judged.view());
    }

    @POST
    @Path("/{interest}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "voidCaseInterest",
            summary = "Void an interest that was declared by mistake",
            description = "It stays readable, with the reason, and keeps nobody away any more.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = InterestView.class)))
    @APIResponse(responseCode = "409", description = "The case is closed or voided, or it was voided before")
    public Response voidInterest(
            @PathParam("id") UUID id,
            @PathParam("interest") UUID interest,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        var voided = service.voidFor(id, interest, ifMatch, body.reason());
        return Answers.changed(voided.version(), voided.view());
    }
}
