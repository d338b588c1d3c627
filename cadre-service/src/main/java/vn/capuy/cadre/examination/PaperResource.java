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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** The papers of a round under their codes, over HTTP: no operation tells a name with a score. */
@Path("/examinations/{id}/papers")
@Tag(name = "Examinations", description = "Competitive examinations for leadership posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PaperResource {
    private final PaperService service;

    PaperResource(PaperService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listExaminationPapers",
            summary = "The papers of a round by their codes",
            description = "A marker sees what he gave himself. Whoever gave the codes sees nothing before the opening.")
    public List<PaperView> list(@PathParam("id") UUID id) {
        return service.papers(id);
    }

    @GET
    @Path("/slips")
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "listExaminationPaperSlips",
            summary = "What is put on the papers in the place of their heads",
            description =
                    "For the account that gave the codes alone, and only until the first mark; every reading is journalled.")
    public List<SlipView> slips(@PathParam("id") UUID id) {
        return service.slips(id);
    }

    @POST
    @Path("/{code}/marks")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "markExaminationPaper",
            summary = "Give points to a paper",
            description = "Two markers mark each paper, a third one where the two are too far apart.")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    public Response mark(
            @PathParam("id") UUID id,
            @Parameter(description = "The code on the paper.", example = "K7QX3MHA") @PathParam("code") String code,
            @NotNull @Valid MarkRequest request) {
        return Response.ok(service.mark(id, code, request)).build();
    }

    @POST
    @Path("/{code}/decision")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "decideOnExaminationPaper",
            summary = "The council decides on a paper whose marks are too far apart")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @Parameter(description = "The code on the paper.", example = "K7QX3MHA") @PathParam("code") String code,
            @NotNull @Valid PaperDecision decision) {
        return Response.ok(service.decide(id, code, decision)).build();
    }
}
