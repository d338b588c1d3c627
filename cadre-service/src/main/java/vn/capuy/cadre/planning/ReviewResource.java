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

/** The yearly reviews of lists over HTTP. */
@Path("/planning-lists")
@Tag(name = "Planning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReviewResource {
    private final ReviewService service;

    ReviewResource(ReviewService service) {
        this.service = service;
    }

    @GET
    @Path("/{id}/review-proposal")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "proposePlanningReview",
            summary = "What the records say today of each cadre on the list",
            description = "Who has too little service left for the term, and on whom discipline weighs.")
    public ReviewProposal proposal(@PathParam("id") UUID id) {
        return service.proposal(id);
    }

    @GET
    @Path("/{id}/reviews")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlanningReviews",
            summary = "The reviews of a list, oldest first",
            description = "With what became of each cadre; those that were voided too.")
    public List<ReviewView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @POST
    @Path("/{id}/reviews")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "reviewPlanningList",
            summary = "Enter the yearly review of an approved list",
            description =
                    "Every cadre who stands on it is kept or removed. Additions go through the steps on a list that"
                            + " supplements this one.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReviewRequest request) {
        PlanningDetail changed = service.review(id, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/reviews/{review}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "voidPlanningReview",
            summary = "Void a review",
            description = "It stays readable, with the reason. Whom it removed stays removed.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @PathParam("review") UUID review,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PlanningDetail changed = service.voidFor(id, review, ifMatch, reason.reason());
        return Answers.changed(changed.version(), changed);
    }
}
