package vn.capuy.cadre.examination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;

/** Defence, ranking and the council's vote over HTTP. */
@Path("/examinations")
@Tag(name = "Examinations", description = "Competitive examinations for leadership posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RankingResource {
    private final DefenceService defences;
    private final Rankings rankings;
    private final VoteService votes;

    RankingResource(DefenceService defences, Rankings rankings, VoteService votes) {
        this.defences = defences;
        this.rankings = rankings;
        this.votes = votes;
    }

    @POST
    @Path("/{id}/defences")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "scoreExaminationDefence",
            summary = "Enter what the members of the council gave to a defence",
            description = "The defence has the mean of their scores.")
    @APIResponse(
            responseCode = "200",
            description = "The candidate.",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response score(@PathParam("id") UUID id, @NotNull @Valid DefenceRequest request) {
        return Response.ok(defences.score(id, request)).build();
    }

    @GET
    @Path("/{id}/ranking")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminationRanking",
            summary = "The ranking for each post of a round, and why",
            description = "Once both parts are over. As JSON, or as CSV (`Accept: text/csv`).")
    public List<RankingView> ranking(@PathParam("id") UUID id) {
        return rankings.of(id);
    }

    @GET
    @Path("/{id}/ranking")
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminationRanking",
            summary = "The ranking for each post of a round, and why",
            description = "Once both parts are over. As JSON, or as CSV (`Accept: text/csv`).")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id) {
        return ListExport.of("examination-ranking", RankingView.class, page -> new Page<>(rankings.of(id), null));
    }

    @POST
    @Path("/{id}/votes")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "recordExaminationVote",
            summary = "Record the council's vote on candidates whom nothing else tells apart",
            description = "In the place of the vote before; the ranking follows from it.")
    @APIResponse(
            responseCode = "200",
            description = "The ranking.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = RankingView.class)))
    public Response vote(@PathParam("id") UUID id, @NotNull @Valid VoteRequest request) {
        return Response.ok(votes.vote(id, request)).build();
    }
}
