package vn.capuy.cadre.examination;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.record.Reason;

/** What tells equal totals apart, over HTTP. */
@Path("/tie-break-rules")
@Tag(name = "Examinations", description = "Competitive examinations for leadership posts.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TieBreakResource {
    private final TieBreakService service;

    TieBreakResource(TieBreakService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listTieBreakRules",
            summary = "What tells equal totals apart, by the day from which it holds")
    public List<TieBreakView> list() {
        return service.all();
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "enterTieBreakRule",
            summary = "Enter what a new regulation says of equal totals",
            description = "From its day on, rounds are ranked by it. The last criterion is the council's vote.")
    @APIResponse(
            responseCode = "200",
            description = "All rules.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TieBreakView.class)))
    public Response enter(@NotNull @Valid TieBreakRequest request) {
        return Response.ok(service.enter(request)).build();
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(operationId = "voidTieBreakRule", summary = "Take back what was entered of equal totals")
    @APIResponse(
            responseCode = "200",
            description = "All rules.",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TieBreakView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        return Response.ok(service.voidFor(id, ifMatch, reason.reason())).build();
    }
}
