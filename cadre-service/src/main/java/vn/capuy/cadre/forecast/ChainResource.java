package vn.capuy.cadre.forecast;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** Chains of vacancies over HTTP. */
@Path("/forecasts/chain")
@Tag(name = "Forecasts", description = "Retirements, terms, time in post, vacancies, and chains of vacancies.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChainResource {
    private final ChainService service;

    ChainResource(ChainService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "followVacancyChain",
            summary = "The chain of vacancies that a movement opens",
            description = "Which posts it empties, who stands for each on the approved planning lists, and what each of"
                    + " them would leave in turn. Nothing is decided or recorded by it.")
    @APIResponse(
            responseCode = "200",
            description = "The chain.",
            content = @Content(schema = @Schema(implementation = ChainView.class)))
    public Response follow(@NotNull @Valid ChainRequest request) {
        return Response.ok(service.follow(request)).build();
    }
}
